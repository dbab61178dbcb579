package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.territory.Seeded;
import pep.territory.area.AreaRelation.Kind;

class AreaComparisonTest {

  private final AreaComparison comparison = new AreaComparison(PostalGazetteer.builtIn());

  @Test
  void nestsSubdivisionsInTheirCountry() {
    assertThat(relation(region("US"), region("US-TX"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(region("US-CA"), region("US-TX"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(region("DE"), region("US-TX"))).isEqualTo(Kind.DISJOINT);
  }

  @Test
  void placesPostalCodesInSubdivisionsWhereThePostAssignsThem() {
    assertThat(relation(codes("US", "77494"), region("US-TX"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(codes("US", "77494"), region("US-CA"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(codes("US", "77494"), region("US"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(codes("CA", "X0A 0H0"), region("CA-NU"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(codes("CA", "X0A 0H0"), region("CA-NT"))).isEqualTo(Kind.DISJOINT);
  }

  @Test
  void comparesRangesAndBeginningsWithSubdivisions() {
    assertThat(relation(codes("US", "902*"), region("US-CA"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(codes("US", "90000-90899"), region("US-TX"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(codes("US", "88000-88599"), region("US-TX"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(codes("US", "9*"), region("US-TX"))).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(codes("US", "90210"), codes("US", "90000-90999"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(codes("PT", "1000"), codes("PT", "1000-205"))).isEqualTo(Kind.OVERLAPS);
  }

  @Test
  void doesNotKnowWherePostalCodesLieWithoutATableUnlessTheVendorSaysSo() {
    AreaRelation unknown = comparison.compare(codes("DE", "80331"), region("DE-BY"));
    assertThat(unknown.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(unknown.because()).contains("DE-BY");
    assertThat(relation(codes("DE-BY", "80331"), region("DE-BY"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(codes("DE-BY", "80331"), region("DE-BE"))).isEqualTo(Kind.DISJOINT);
  }

  @Test
  void comparesPolygonsAsGeometryAndLetsBordersTouch() {
    Area left = square(0, 0, 2, null);
    assertThat(relation(left, square(2, 0, 2, null))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(left, square(2, 2, 2, null))).isEqualTo(Kind.DISJOINT);
    AreaRelation overlap = comparison.compare(left, square(1, 1, 2, null));
    assertThat(overlap.kind()).isEqualTo(Kind.OVERLAPS);
    assertThat(overlap.because()).contains("1.500000, 1.500000");
  }

  @Test
  void doesNotKnowHowAPolygonStandsToCodesUnlessItIsSaidToLieWithinARegion() {
    assertThat(relation(square(0, 0, 2, null), region("DE"))).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(square(0, 0, 2, "US"), region("DE"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(square(0, 0, 2, "US-TX"), region("US"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(square(0, 0, 2, "US"), region("US-TX"))).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(square(0, 0, 2, "US-TX"), codes("US", "90001"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(square(0, 0, 2, "US-TX"), codes("US", "77494"))).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void isCertainOfAnOverlapBesideADoubt() {
    Area mixed =
        new Area(
            new TreeSet<>(Set.of(new RegionCode("DE"))),
            List.of(),
            square(0, 0, 2, null).polygons());
    assertThat(relation(mixed, region("DE-BY"))).isEqualTo(Kind.OVERLAPS);
  }

  /** Every code area as the set of the smallest codes it holds, where all of them are known. */
  @Test
  void agreesWithTheSetsOfCellsOnEveryAreaOfCodes() {
    Map<String, RegionCode> prefixes = new HashMap<>();
    for (int i = 0; i < 8; i++) {
      prefixes.put("%d".formatted(i), new RegionCode("AT-" + (1 + i / 2)));
    }
    AreaComparison exact = new AreaComparison(PostalGazetteer.of(Map.of("AT", prefixes)));
    Seeded.check(
        2_000,
        random -> {
          Set<String> cells = new HashSet<>();
          Area a = randomArea(random, cells);
          Set<String> others = new HashSet<>();
          Area b = randomArea(random, others);
          cells.retainAll(others);
          Kind expected = cells.isEmpty() ? Kind.DISJOINT : Kind.OVERLAPS;
          assertThat(exact.compare(a, b).kind()).as("%s and %s", a, b).isEqualTo(expected);
          assertThat(exact.compare(b, a).kind()).as("%s and %s", b, a).isEqualTo(expected);
        });
  }

  @Test
  void agreesWithIntervalsOnEveryPairOfSquares() {
    Seeded.check(
        500,
        random -> {
          int[] a = {random.nextInt(8), random.nextInt(8), 1 + random.nextInt(4)};
          int[] b = {random.nextInt(8), random.nextInt(8), 1 + random.nextInt(4)};
          boolean meet =
              a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[2] && b[1] < a[1] + a[2];
          assertThat(relation(square(a[0], a[1], a[2], null), square(b[0], b[1], b[2], null)))
              .isEqualTo(meet ? Kind.OVERLAPS : Kind.DISJOINT);
        });
  }

  private static Area randomArea(Random random, Set<String> cells) {
    Set<RegionCode> regions = new TreeSet<>();
    List<PostalCodes> sets = new ArrayList<>();
    if (random.nextInt(12) == 0) {
      regions.add(new RegionCode("AT"));
      addCells(cells, 0, 8);
    }
    if (random.nextInt(6) == 0) {
      regions.add(new RegionCode("LI"));
      cells.add("LI");
    }
    for (int subdivision = 0; subdivision < 4; subdivision++) {
      if (random.nextInt(6) == 0) {
        regions.add(new RegionCode("AT-" + (1 + subdivision)));
        addCells(cells, subdivision * 2, subdivision * 2 + 2);
      }
    }
    for (int i = random.nextInt(3); i > 0 || (regions.isEmpty() && sets.isEmpty()); i--) {
      int code = random.nextInt(8);
      String within = random.nextBoolean() ? "AT" : "AT-" + (1 + code / 2);
      sets.add(PostalCodes.of(new RegionCode(within), List.of(code + "000")));
      addCells(cells, code, code + 1);
    }
    return new Area(new TreeSet<>(regions), sets, List.of());
  }

  private static void addCells(Set<String> cells, int from, int to) {
    for (int i = from; i < to; i++) {
      cells.add("AT" + i + "000");
    }
  }

  private Kind relation(Area a, Area b) {
    Kind kind = comparison.compare(a, b).kind();
    assertThat(comparison.compare(b, a).kind()).isEqualTo(kind);
    return kind;
  }

  private static Area region(String code) {
    return Area.ofRegions(new RegionCode(code));
  }

  private static Area codes(String within, String... codes) {
    return Area.ofPostalCodes(PostalCodes.of(new RegionCode(within), List.of(codes)));
  }

  private static Area square(int west, int south, int size, @Nullable String within) {
    List<List<Integer>> ring =
        List.of(
            List.of(west, south),
            List.of(west + size, south),
            List.of(west + size, south + size),
            List.of(west, south + size),
            List.of(west, south));
    return Area.ofPolygons(
        new GeoJson("Polygon", List.of(ring))
            .toPolygons(within == null ? null : new RegionCode(within)));
  }
}
