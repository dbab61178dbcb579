package pep.territory.area;

import java.util.Optional;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.area.PostalGazetteer.Whereabouts;

/**
 * Whether a part of an area lies in other ground, as far as codes and geometry tell: as a whole, or
 * with nothing of it; what does neither for certain does so perhaps.
 */
final class GroundWithin {

  private final AreaComparison comparison;
  private final PostalGazetteer gazetteer;

  GroundWithin(AreaComparison comparison, PostalGazetteer gazetteer) {
    this.comparison = comparison;
    this.gazetteer = gazetteer;
  }

  /** How one part, a plain area, stands to what an area leaves of its parts. */
  Presence left(Area part, Area by) {
    return Presence.leftBy(by, parts -> in(part, parts));
  }

  /** How one part stands to the parts of an area. */
  Presence in(Area part, Area parts) {
    return Presence.inAny(part.regions(), region -> in(region, parts))
        .or(Presence.inAny(part.postalCodes(), codes -> in(codes, parts)))
        .or(Presence.inAny(part.polygons(), polygons -> in(polygons, parts)));
  }

  private Presence in(RegionCode region, Area parts) {
    return Presence.inAny(parts.regions(), around -> in(region, around))
        .or(Presence.inAny(parts.postalCodes(), codes -> perhaps(meets(codes, region))))
        .or(Presence.inAny(parts.polygons(), drawn -> perhaps(meets(drawn, region))));
  }

  private Presence in(PostalCodes codes, Area parts) {
    return Presence.inAny(parts.regions(), region -> in(codes, region))
        .or(Presence.inAny(parts.postalCodes(), others -> in(codes, others)))
        .or(Presence.inAny(parts.polygons(), drawn -> perhaps(meets(drawn, codes))));
  }

  private Presence in(Polygons polygons, Area parts) {
    Presence drawn =
        parts.polygons().isEmpty() ? Presence.OUT : polygons.in(Polygons.union(parts.polygons()));
    return drawn
        .or(Presence.inAny(parts.regions(), region -> in(polygons, region)))
        .or(Presence.inAny(parts.postalCodes(), codes -> perhaps(meets(polygons, codes))));
  }

  private static Presence in(RegionCode region, RegionCode around) {
    return around.contains(region) ? Presence.IN : perhaps(meet(region, around));
  }

  private Presence in(PostalCodes codes, RegionCode region) {
    boolean within =
        region.contains(codes.within())
            || codes
                .entries()
                .map(entry -> gazetteer.whereabouts(codes.within(), entry))
                .allMatch(where -> lies(where, region));
    return within ? Presence.IN : perhaps(meets(codes, region));
  }

  private static boolean lies(Whereabouts where, RegionCode region) {
    return where.complete() && where.known().stream().allMatch(region::contains);
  }

  /** Codes of a subdivision stand for those of them that lie in it. */
  private static Presence in(PostalCodes codes, PostalCodes others) {
    if (codes.shared(others, 1).isEmpty()) {
      return Presence.OUT;
    }
    return others.within().contains(codes.within()) && codes.liesIn(others)
        ? Presence.IN
        : Presence.PERHAPS;
  }

  private static Presence in(Polygons polygons, RegionCode region) {
    Optional<RegionCode> within = polygons.within();
    return within.filter(region::contains).isPresent()
        ? Presence.IN
        : perhaps(meets(polygons, region));
  }

  private static boolean meet(RegionCode one, RegionCode other) {
    return one.overlaps(other) || one.perhapsShares(other);
  }

  private static boolean meets(Polygons polygons, RegionCode region) {
    return polygons.within().filter(within -> !meet(within, region)).isEmpty();
  }

  private boolean meets(PostalCodes codes, RegionCode region) {
    return compared(Area.ofPostalCodes(codes), Area.ofRegions(region));
  }

  private boolean meets(Polygons polygons, PostalCodes codes) {
    return compared(Area.ofPolygons(polygons), Area.ofPostalCodes(codes));
  }

  private boolean compared(Area one, Area other) {
    return comparison.compare(one, other).kind() != Kind.DISJOINT;
  }

  private static Presence perhaps(boolean meets) {
    return meets ? Presence.PERHAPS : Presence.OUT;
  }
}
