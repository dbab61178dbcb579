package pep.territory.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.area.PostalGazetteer.Whereabouts;

/**
 * Whether two areas share ground. Regions and postal codes are compared as sets, polygons as
 * geometry; a code and a polygon only as far as the polygon is said to lie within a region. What
 * cannot be compared is {@link Kind#UNKNOWN}, unless another part of the areas overlaps for
 * certain. Touching borders share no ground. Of areas that are joined with others, or have ground
 * cut out of them, {@link CutComparison} tells.
 */
public final class AreaComparison {

  private static final int NAMED = 3;

  private final PostalGazetteer gazetteer;

  public AreaComparison(PostalGazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The relation, the same for either order of the two, with the evidence that decided. */
  public AreaRelation compare(Area a, Area b) {
    return a.isPlain() && b.isPlain()
        ? ofParts(a, b)
        : new CutComparison(this, gazetteer).compare(a, b);
  }

  /**
   * The same of ground that each has in several ways, one of which counts: as it is, and as it is
   * planned to be.
   */
  public AreaRelation compare(List<Area> some, List<Area> others) {
    Findings found = new Findings();
    some.forEach(a -> others.forEach(b -> found.add(compare(a, b))));
    return found.relation();
  }

  private AreaRelation ofParts(Area a, Area b) {
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
          if (around.equals(region)) {
            found.overlap("both-hold-region", Map.of("region", region.toString()));
          } else {
            found.overlap("region-within", within(region, around));
          }
        }
      }
      for (String code : region.perhapsEnclosing()) {
        if (outer.contains(new RegionCode(code))) {
          found.add(
              AreaRelation.unknown("region-perhaps-within", within(region, new RegionCode(code))));
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
              shared.size() > NAMED ? "both-hold-more-codes" : "both-hold-codes",
              Map.of("country", mine.within().country().toString(), "codes", named(shared)));
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
        place.ifPresent(at -> found.overlap("both-drawn-around", Map.of("place", at.toString())));
      }
    }
  }

  private static AreaRelation polygonsAndRegion(Polygons polygons, RegionCode region) {
    if (polygons.within().isEmpty()) {
      return AreaRelation.unknown("drawn-without-region", Map.of("region", region.toString()));
    }
    RegionCode within = polygons.within().get();
    if (region.contains(within)) {
      return AreaRelation.overlaps("drawn-within", within(within, region));
    }
    return within.contains(region) || within.perhapsShares(region)
        ? AreaRelation.unknown(
            "drawn-perhaps-within", Map.of("outer", within.toString(), "region", region.toString()))
        : AreaRelation.APART;
  }

  private AreaRelation polygonsAndCodes(Polygons polygons, PostalCodes codes) {
    Optional<RegionCode> within = polygons.within();
    boolean mayMeet = within.isEmpty() || codesWithin(codes, within.get()).kind() != Kind.DISJOINT;
    return mayMeet
        ? AreaRelation.unknown("drawn-and-codes", Map.of("region", codes.within().toString()))
        : AreaRelation.APART;
  }

  /** Whether any of the codes lies in the region, as far as their subdivisions are known. */
  private AreaRelation codesWithin(PostalCodes codes, RegionCode region) {
    if (region.contains(codes.within())) {
      return AreaRelation.overlaps("codes-within", within(codes.within(), region));
    }
    if (!codes.within().contains(region) && !codes.within().perhapsShares(region)) {
      return AreaRelation.APART;
    }
    int unknown = 0;
    for (PostalEntry entry : codes.entries().toList()) {
      Whereabouts where = gazetteer.whereabouts(codes.within(), entry);
      if (where.known().stream().anyMatch(region::contains)) {
        return AreaRelation.overlaps(
            "code-within", Map.of("postalCode", entry.text(), "outer", region.toString()));
      }
      if (!where.complete() || where.known().stream().anyMatch(known -> known.contains(region))) {
        unknown++;
      }
    }
    return unknown == 0
        ? AreaRelation.APART
        : AreaRelation.unknown(
            "codes-perhaps-within",
            Map.of(
                "codes", String.valueOf(unknown),
                "inner", codes.within().toString(),
                "outer", region.toString()));
  }

  private static String named(List<String> codes) {
    return String.join(", ", codes.subList(0, Math.min(NAMED, codes.size())));
  }

  private static Map<String, String> within(RegionCode inner, RegionCode outer) {
    return Map.of("inner", inner.toString(), "outer", outer.toString());
  }
}
