package pep.territory.placement;

import pep.platform.events.EventType;

/** A grant that held is over. */
@EventType("grant.ended.v1")
public record GrantEnded(
    String grantId,
    String territoryId,
    String territoryCode,
    String partnerId,
    String partnerCode,
    String productLine,
    String reason) {

  static GrantEnded of(Grant grant, String reason) {
    return new GrantEnded(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        reason);
  }
}
