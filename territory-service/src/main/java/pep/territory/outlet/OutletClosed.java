package pep.territory.outlet;

import pep.platform.events.EventType;

/** An outlet was closed, and its ground is free. */
@EventType("outlet.closed.v1")
public record OutletClosed(
    String outletId,
    String code,
    String name,
    String brand,
    String partnerId,
    String partnerCode,
    String reason) {

  static OutletClosed of(Outlet outlet, String reason) {
    return new OutletClosed(
        outlet.id(),
        outlet.code(),
        outlet.name(),
        outlet.brand(),
        outlet.partnerId(),
        outlet.partnerCode(),
        reason);
  }
}
