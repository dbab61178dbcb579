package pep.territory.area;

/**
 * Whether a place lies in ground, by what is known of it: a region by its region, postal codes by
 * its code, what is drawn by its coordinates.
 */
final class PlaceWithin {

  private final Place place;

  PlaceWithin(Place place) {
    this.place = place;
  }

  /** How it lies to what an area leaves of its parts. */
  Presence left(Area area) {
    return Presence.leftBy(area, this::inParts);
  }

  private Presence inParts(Area area) {
    return Presence.inAny(area.regions(), this::in)
        .or(Presence.inAny(area.postalCodes(), this::in))
        .or(Presence.inAny(area.polygons(), this::in));
  }

  private Presence in(RegionCode region) {
    RegionCode at = place.region().orElse(null);
    if (at == null) {
      return Presence.PERHAPS;
    }
    if (region.contains(at)) {
      return Presence.IN;
    }
    return perhapsMeet(at, region) ? Presence.PERHAPS : Presence.OUT;
  }

  private Presence in(PostalCodes codes) {
    RegionCode at = place.region().orElse(null);
    if (at == null) {
      return Presence.PERHAPS;
    }
    if (!codes.within().hasOnePostWith(at)) {
      return Presence.OUT;
    }
    String code = place.postalCode().orElse(null);
    if (code == null) {
      return perhapsMeet(at, codes.within()) ? Presence.PERHAPS : Presence.OUT;
    }
    if (codes.covers(code)) {
      return Presence.IN;
    }
    return codes.perhapsCovers(code) ? Presence.PERHAPS : Presence.OUT;
  }

  private Presence in(Polygons drawn) {
    if (place.point().isPresent()) {
      return drawn.covers(place.point().get()) ? Presence.IN : Presence.OUT;
    }
    boolean apart =
        drawn.within().isPresent()
            && place.region().filter(at -> !perhapsMeet(at, drawn.within().get())).isPresent();
    return apart ? Presence.OUT : Presence.PERHAPS;
  }

  private static boolean perhapsMeet(RegionCode one, RegionCode other) {
    return one.overlaps(other) || one.perhapsShares(other);
  }
}
