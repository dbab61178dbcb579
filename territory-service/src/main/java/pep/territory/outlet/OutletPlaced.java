package pep.territory.outlet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * An outlet was placed.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param protectedMetres the protected radius in metres
 * @param asFound whether it was recorded although it stands too close to others
 * @param reasons why it could be placed, or what it stands too close to, as far as its partner may
 *     read them
 */
@EventType("outlet.placed.v1")
public record OutletPlaced(
    String outletId,
    String code,
    String name,
    String brand,
    String partnerId,
    String partnerCode,
    String country,
    @Nullable String subdivision,
    @Nullable String postalCode,
    double latitude,
    double longitude,
    double protectedMetres,
    boolean asFound,
    List<Reason> reasons,
    String ruleVersion) {

  static OutletPlaced of(Outlet outlet) {
    return new OutletPlaced(
        outlet.id(),
        outlet.code(),
        outlet.name(),
        outlet.brand(),
        outlet.partnerId(),
        outlet.partnerCode(),
        outlet.address().country(),
        outlet.address().subdivision(),
        outlet.address().postalCode(),
        outlet.point().latitude(),
        outlet.point().longitude(),
        outlet.site().radius(),
        outlet.asFound(),
        new Sight(outlet.partnerId(), false).reasons(outlet.decision()),
        outlet.decision().ruleVersion());
  }
}
