package pep.territory.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pep.territory.area.Place;
import pep.territory.area.RegionCode;

/**
 * The territories that a place lies in, as far as what is known of it tells.
 *
 * @param territories in the order of their codes
 * @param region the country or subdivision that was looked at, given or found
 * @param notLookedAt the kinds of ground in which the place may lie as well
 */
public record Located(
    List<Territory> territories, Optional<RegionCode> region, List<Ground> notLookedAt) {

  /** What a territory's area is made of. */
  public enum Ground {
    COUNTRIES,
    SUBDIVISIONS,
    POSTAL_CODES,
    POLYGONS
  }

  static Located of(List<Territory> territories, Place known) {
    List<Ground> unseen = new ArrayList<>();
    if (known.region().isEmpty()) {
      unseen.add(Ground.COUNTRIES);
    }
    if (known.region().filter(region -> !region.isCountry()).isEmpty()) {
      unseen.add(Ground.SUBDIVISIONS);
    }
    if (known.region().isEmpty() || known.postalCode().isEmpty()) {
      unseen.add(Ground.POSTAL_CODES);
    }
    if (known.point().isEmpty()) {
      unseen.add(Ground.POLYGONS);
    }
    return new Located(territories, known.region(), List.copyOf(unseen));
  }
}
