package pep.territory.placement;

import java.time.LocalDate;
import pep.platform.events.EventType;

/**
 * A grant ends within thirty days.
 *
 * @param until the first day on which it no longer holds
 */
@EventType("grant.ending.v1")
public record GrantEnding(
    String grantId,
    String territoryId,
    String territoryCode,
    String partnerId,
    String partnerCode,
    String productLine,
    LocalDate until) {

  static GrantEnding of(Grant grant, LocalDate until) {
    return new GrantEnding(
        grant.id(),
        grant.territoryId(),
        grant.territoryCode(),
        grant.partnerId(),
        grant.partnerCode(),
        grant.productLine(),
        until);
  }
}
