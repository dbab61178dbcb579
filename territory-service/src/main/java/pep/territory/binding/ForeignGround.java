package pep.territory.binding;

import pep.territory.placement.Grant;

/**
 * That a place lies where another partner alone may sell a product line. Only the vendor may see
 * it.
 *
 * @param partnerId who holds the grant
 * @param productLine what it is for that the caller's thing is about; {@code *} where both are
 *     about every line
 * @param measure what the vendor has said is done about it
 */
public record ForeignGround(
    String grantId,
    String territoryId,
    String territoryCode,
    String partnerId,
    String productLine,
    Measure measure) {

  static ForeignGround of(Grant grant, String productLine, Measure measure) {
    return new ForeignGround(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        productLine,
        measure);
  }
}
