package pep.territory.outlet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * The public state of an outlet.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param protectedMetres the protected radius in metres
 * @param asFound whether it was recorded although it stood too close to others
 * @param neighbours how many outlets stood too close when it was placed
 * @param status {@code open} or {@code closed}
 */
@EventType("outlet.changed.v1")
public record OutletChanged(
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
    int neighbours,
    String status) {

  static OutletChanged of(Outlet outlet) {
    return new OutletChanged(
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
        outlet.decision().neighbours().size(),
        outlet.status().name().toLowerCase(Locale.ROOT));
  }
}
