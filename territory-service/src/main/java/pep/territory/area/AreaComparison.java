package pep.territory.area;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.area.PostalGazetteer.Whereabouts;

/**
 * Whether two areas share ground. Regions and postal codes are compared as sets, polygons as
 * geometry; a code and a polygon only as far as the polygon is said to lie within a region. What
 * cannot be compared is {@link Kind#UNKNOWN}, unless another part of the areas overlaps for
 * certain. Touching borders share no ground.
 */
public final class AreaComparison {

  private static final int NAMED = 3;

  private final PostalGazetteer gazetteer;

  public AreaComparison(PostalGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The relation, the same for either order of the two, with the evidence that decided. */
  public AreaRelation compare(Area a, Area b) {
    Findings found = new Findings();
    regions(found, a.regions(), b.regions());
    postal(found, a, b);
    postalInRegions(found, a, b);
    postalInRegions(found, b, a);
    geometry(found, a, b);
    geometryAndCodes(found, a, b);
    geometryAndCodes(found, b, a);
    return found.relation();
  }

  private static void regions(
      Findings found, SortedSet<RegionCode> mine, SortedSet<RegionCode> theirs) {
    nested(found, mine, theirs);
    nested(found, theirs, mine);
  }

  private static void nested(
      Findings found, SortedSet<RegionCode> inner, SortedSet<RegionCode> outer) {
    for (RegionCode region : inner) {
      for (String code : region.enclosing()) {
        RegionCode around = new RegionCode(code);
        if (outer.contains(around)) {
          found.overlap(
              around.equals(region)
                  ? "Both hold %s.".formatted(region)
                  : "%s lies within %s.".formatted(region, around));
        }
      }
      for (String code : region.perhapsEnclosing()) {
        if (outer.contains(new RegionCode(code))) {
          found.add(
              AreaRelation.unknown(
                  "By ISO 3166-2 %s is a part of %s, but has a code of its own: whether %s means it too is not known."
                      .formatted(region, code, code)));
        }
      }
    }
  }

  private static void postal(Findings found, Area a, Area b) {
    for (PostalCodes mine : a.postalCodes()) {
      for (PostalCodes theirs : b.postalCodes()) {
        List<String> shared = mine.shared(theirs, NAMED + 1);
        if (!shared.isEmpty()) {
          found.overlap(
              "Both hold postal codes of %s: %s."
                  .formatted(mine.within().country(), named(shared)));
        }
      }
    }
  }

  private void postalInRegions(Findings found, Area withCodes, Area withRegions) {
    for (PostalCodes codes : withCodes.postalCodes()) {
      for (RegionCode region : withRegions.regions()) {
        found.add(codesWithin(codes, region));
      }
    }
  }

  private void geometryAndCodes(Findings found, Area drawn, Area coded) {
    for (Polygons polygons : drawn.polygons()) {
      for (RegionCode region : coded.regions()) {
        found.add(polygonsAndRegion(polygons, region));
      }
      for (PostalCodes codes : coded.postalCodes()) {
        found.add(polygonsAndCodes(polygons, codes));
      }
    }
  }

  private static void geometry(Findings found, Area a, Area b) {
    for (Polygons mine : a.polygons()) {
      for (Polygons theirs : b.polygons()) {
        Optional<GeoPoint> place = mine.sharedPlace(theirs);
        place.ifPresent(at -> found.overlap("The polygons share ground around %s.".formatted(at)));
      }
    }
  }

  private static AreaRelation polygonsAndRegion(Polygons polygons, RegionCode region) {
    if (polygons.within().isEmpty()) {
      return AreaRelation.unknown(
          "A polygon that names no region it lies within cannot be compared with %s."
              .formatted(region));
    }
    RegionCode within = polygons.within().get();
    if (region.contains(within)) {
      return AreaRelation.overlaps(
          "The polygon lies within %s, which is %s or a part of it.".formatted(within, region));
    }
    return within.contains(region) || within.perhapsShares(region)
        ? AreaRelation.unknown(
            "A polygon within %s cannot be compared with %s, whose geometry is not known."
                .formatted(within, region))
        : AreaRelation.APART;
  }

  private AreaRelation polygonsAndCodes(Polygons polygons, PostalCodes codes) {
    Optional<RegionCode> within = polygons.within();
    boolean mayMeet = within.isEmpty() || codesWithin(codes, within.get()).kind() != Kind.DISJOINT;
    return mayMeet
        ? AreaRelation.unknown(
            "A polygon cannot be compared with postal codes of %s, whose geometry is not known."
                .formatted(codes.within()))
        : AreaRelation.APART;
  }

  /** Whether any of the codes lies in the region, as far as their subdivisions are known. */
  private AreaRelation codesWithin(PostalCodes codes, RegionCode region) {
    if (region.contains(codes.within())) {
      return AreaRelation.overlaps(
          "The postal codes of %s lie within %s.".formatted(codes.within(), region));
    }
    if (!codes.within().contains(region) && !codes.within().perhapsShares(region)) {
      return AreaRelation.APART;
    }
    int unknown = 0;
    for (PostalEntry entry : codes.entries().toList()) {
      Whereabouts where = gazetteer.whereabouts(codes.within(), entry);
      if (where.known().stream().anyMatch(region::contains)) {
        return AreaRelation.overlaps(
            "Postal code %s lies within %s.".formatted(entry.text(), region));
      }
      if (!where.complete() || where.known().stream().anyMatch(known -> known.contains(region))) {
        unknown++;
      }
    }
    return unknown == 0
        ? AreaRelation.APART
        : AreaRelation.unknown(
            "Of %d postal codes of %s it is not known whether they lie within %s."
                .formatted(unknown, codes.within(), region));
  }

  private static String named(List<String> codes) {
    return codes.size() <= NAMED
        ? String.join(", ", codes)
        : String.join(", ", codes.subList(0, NAMED)) + " and more";
  }
}
