package pep.territory.area;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of where something stands; any of it may be missing. A postal code without a region
 * says nothing.
 */
public final class Place {

  private final @Nullable GeoPoint point;
  private final @Nullable RegionCode region;
  private final @Nullable String postalCode;

  public Place(@Nullable GeoPoint point, @Nullable RegionCode region, @Nullable String postalCode) {
    this.point = point;
    this.region = region;
    this.postalCode = postalCode;
  }

  public Optional<GeoPoint> point() {
    return Optional.ofNullable(point);
  }

  /** The country, or better the subdivision. */
  public Optional<RegionCode> region() {
    return Optional.ofNullable(region);
  }

  public Optional<String> postalCode() {
    return Optional.ofNullable(postalCode);
  }
}
