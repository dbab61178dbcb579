package pep.territory.binding;

import pep.territory.placement.Grant;

/**
 * That a place lies where another partner alone may sell a product line. Only the vendor may see
 * it.
 *
 * @param partnerId who holds the grant
 * @param measure what the vendor has said is done about it
 */
public record ForeignGround(
    String grantId,
    String territoryId,
    String territoryCode,
    String partnerId,
    String productLine,
    Measure measure) {

  static ForeignGround of(Grant grant, Measure measure) {
    return new ForeignGround(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.productLine(),
        measure);
  }
}
