package pep.territory.outlet;

import pep.platform.events.EventType;

/** An outlet was handed to a partner; whose it was is not for that one to know. */
@EventType("outlet.transferred.v1")
public record OutletTransferred(
    String outletId, String code, String name, String brand, String partnerId, String partnerCode) {

  static OutletTransferred of(Outlet outlet) {
    return new OutletTransferred(
        outlet.id(),
        outlet.code(),
        outlet.name(),
        outlet.brand(),
        outlet.partnerId(),
        outlet.partnerCode());
  }
}
