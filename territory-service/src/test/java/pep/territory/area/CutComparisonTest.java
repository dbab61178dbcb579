package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.territory.Seeded;
import pep.territory.area.AreaRelation.Kind;

/** Areas that are joined with others by and, and have ground cut out of them by not. */
class CutComparisonTest {

  private static final int RUNS = 600;

  private final AreaComparison comparison = new AreaComparison(PostalGazetteer.builtIn());

  @Test
  void leavesWhatIsCutOutToOthersAndNothingElse() {
    Area germanyWithoutBavaria = cut(region("DE"), region("DE-BY"));
    assertThat(relation(germanyWithoutBavaria, region("DE-BY"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(germanyWithoutBavaria, region("DE-BE"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(germanyWithoutBavaria, region("DE"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(germanyWithoutBavaria, cut(region("DE"), region("DE-BE"))))
        .isEqualTo(Kind.OVERLAPS);
    assertThat(relation(germanyWithoutBavaria, region("FR"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(germanyWithoutBavaria, joined(region("DE"), region("DE-BY"))))
        .isEqualTo(Kind.DISJOINT);
  }

  @Test
  void cutsPostalCodesOutOfRegionsAsFarAsTheirTablesTell() {
    Area texasWithoutHouston = cut(region("US-TX"), codes("US", "770*"));
    assertThat(relation(texasWithoutHouston, codes("US", "77002"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(texasWithoutHouston, codes("US", "78701"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(texasWithoutHouston, region("US-TX"))).isEqualTo(Kind.OVERLAPS);
    assertThat(relation(cut(region("DE"), codes("DE", "80331")), region("DE")))
        .isEqualTo(Kind.OVERLAPS);
    assertThat(relation(cut(region("DE"), codes("DE", "80331")), region("DE-BY")))
        .as("whether Bavaria is more than that code no table tells")
        .isEqualTo(Kind.UNKNOWN);
    assertThat(relation(cut(codes("US", "77*"), codes("US", "770*")), codes("US", "77*")))
        .as("nothing tells which codes are left")
        .isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void joinsCodesWithWhatIsDrawnWhichIsNeverWavedThrough() {
    Area near = joined(codes("US", "77*"), square(-96, 29, 2, "US-TX"));
    assertThat(relation(near, codes("US", "77002"))).isEqualTo(Kind.UNKNOWN);
    assertThat(relation(near, codes("US", "78701"))).isEqualTo(Kind.DISJOINT);
    assertThat(relation(near, region("US-CA"))).isEqualTo(Kind.DISJOINT);
    assertThat(comparison.compare(near, codes("US", "77002")).because())
        .isEqualTo("What both have may be cut away from one of them.");
  }

  @Test
  void coversAPlaceThatIsSurelyInAllOfIt() {
    Area area =
        new Area(
            new TreeSet<>(Set.of(new RegionCode("US"))),
            List.of(),
            List.of(),
            List.of(square(-96, 29, 2, null)),
            codes("US", "770*"));
    GeoPoint inside = new GeoPoint(30, -95);
    RegionCode texas = new RegionCode("US-TX");
    assertThat(area.covers(new Place(inside, texas, "77494"))).isTrue();
    assertThat(area.covers(new Place(inside, texas, "77002"))).as("cut out").isFalse();
    assertThat(area.covers(new Place(inside, texas, null))).as("perhaps cut out").isFalse();
    assertThat(area.covers(new Place(null, texas, "77494"))).as("perhaps elsewhere").isFalse();
    assertThat(area.covers(new Place(new GeoPoint(40, -95), texas, "77494"))).isFalse();
  }

  @Test
  void refusesTermsThatHaveTermsOfTheirOwn() {
    Area nested = cut(region("DE"), region("DE-BY"));
    assertThatThrownBy(() -> cut(region("DE"), nested)).isInstanceOf(InvalidArea.class);
    assertThatThrownBy(() -> joined(region("DE"), nested)).isInstanceOf(InvalidArea.class);
  }

  /**
   * Austria as ten beginnings of codes, two in each of four subdivisions, of which a table tells,
   * and two somewhere in the others.
   */
  @Test
  void isNeverCertainOfWhatTheSetsOfCellsDeny() {
    Map<String, RegionCode> prefixes = new HashMap<>();
    for (int i = 0; i < 8; i++) {
      prefixes.put("%d".formatted(i), new RegionCode("AT-" + (1 + i / 2)));
    }
    AreaComparison exact = new AreaComparison(PostalGazetteer.of(Map.of("AT", prefixes)));
    AtomicInteger unknown = new AtomicInteger();
    Seeded.check(
        RUNS,
        random -> {
          Cells a = Cells.random(random);
          Cells b = Cells.random(random);
          Kind kind = exact.compare(a.area, b.area).kind();
          assertThat(exact.compare(b.area, a.area).kind()).isEqualTo(kind);
          Set<Integer> both = new HashSet<>(a.cells);
          both.retainAll(b.cells);
          if (kind == Kind.UNKNOWN) {
            unknown.incrementAndGet();
          } else {
            assertThat(kind)
                .as("%s and %s", a, b)
                .isEqualTo(both.isEmpty() ? Kind.DISJOINT : Kind.OVERLAPS);
          }
          for (int cell = 0; cell < 8; cell++) {
            Place place = new Place(null, new RegionCode("AT-" + (1 + cell / 2)), cell + "010");
            assertThat(a.area.covers(place))
                .as("%s, %d", a, cell)
                .isEqualTo(a.cells.contains(cell));
          }
          assertThat(a.area.covers(new Place(null, new RegionCode("AT"), null)))
              .isEqualTo(a.all && a.cells.size() == 10);
        });
    assertThat(unknown.get()).as("left to review").isLessThan(RUNS / 4);
  }

  @Test
  void isCertainOfEveryPairOfWhatIsDrawnAndOfHowMuchTheyShare() {
    Seeded.check(
        500,
        random -> {
          Squares a = Squares.random(random);
          Squares b = Squares.random(random);
          Set<String> both = new HashSet<>(a.cells);
          both.retainAll(b.cells);
          assertThat(relation(a.area, b.area))
              .as("%s and %s", a.cells, b.cells)
              .isEqualTo(both.isEmpty() ? Kind.DISJOINT : Kind.OVERLAPS);
          double metres = both.stream().mapToDouble(CutComparisonTest::squareMetres).sum();
          if (!both.isEmpty()) {
            assertThat(a.area.sharedSquareMetres(b.area))
                .isCloseTo(metres, Percentage.withPercentage(0.001));
          }
        });
  }

  private static double squareMetres(String cell) {
    String[] at = cell.split("/");
    Area square = square(Integer.parseInt(at[0]), Integer.parseInt(at[1]), 1, null);
    return square.sharedSquareMetres(square);
  }

  /** A drawn area, and the squares of one degree in it, by their west and south. */
  private record Squares(Area area, Set<String> cells) {

    static Squares random(Random random) {
      Squares base = plain(random);
      Set<String> cells = new HashSet<>(base.cells);
      List<Area> and = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        Squares term = plain(random);
        and.add(term.area);
        cells.retainAll(term.cells);
      }
      Squares cut = random.nextBoolean() ? plain(random) : null;
      if (cut != null) {
        cells.removeAll(cut.cells);
      }
      return new Squares(base.area.joined(and, cut == null ? null : cut.area), cells);
    }

    private static Squares plain(Random random) {
      int west = random.nextInt(5);
      int south = random.nextInt(5);
      int size = 1 + random.nextInt(5);
      Set<String> cells = new HashSet<>();
      for (int x = west; x < west + size; x++) {
        for (int y = south; y < south + size; y++) {
          cells.add(x + "/" + y);
        }
      }
      return new Squares(square(west, south, size, null), cells);
    }
  }

  /** An area of codes, the beginnings of codes in it, and whether all its parts are the country. */
  private record Cells(Area area, Set<Integer> cells, boolean all) {

    static Cells random(Random random) {
      Cells base = plain(random);
      Set<Integer> cells = new HashSet<>(base.cells);
      boolean all = base.all;
      List<Area> and = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        Cells term = plain(random);
        and.add(term.area);
        cells.retainAll(term.cells);
        all &= term.all;
      }
      Cells cut = random.nextBoolean() ? plain(random) : null;
      if (cut != null) {
        cells.removeAll(cut.cells);
        all = false;
      }
      return new Cells(base.area.joined(and, cut == null ? null : cut.area), cells, all);
    }

    private static Cells plain(Random random) {
      Set<Integer> cells = new HashSet<>();
      TreeSet<RegionCode> regions = new TreeSet<>();
      boolean all = random.nextInt(3) == 0;
      if (all) {
        regions.add(new RegionCode("AT"));
        Stream.iterate(0, cell -> cell < 10, cell -> cell + 1).forEach(cells::add);
      }
      for (int i = 0; i < 4; i++) {
        if (random.nextInt(4) == 0) {
          regions.add(new RegionCode("AT-" + (1 + i)));
          cells.addAll(List.of(2 * i, 2 * i + 1));
        }
      }
      List<String> codes = new ArrayList<>();
      for (int cell = 0; cell < 10; cell++) {
        if (random.nextInt(6) == 0 || (cell == 9 && regions.isEmpty() && codes.isEmpty())) {
          codes.add(cell + "*");
          cells.add(cell);
        }
      }
      List<PostalCodes> sets =
          codes.isEmpty() ? List.of() : List.of(PostalCodes.of(new RegionCode("AT"), codes));
      return new Cells(new Area(regions, sets, List.of()), cells, all);
    }
  }

  private Kind relation(Area a, Area b) {
    Kind kind = comparison.compare(a, b).kind();
    assertThat(comparison.compare(b, a).kind()).as("either way").isEqualTo(kind);
    return kind;
  }

  private static Area cut(Area area, Area not) {
    return area.joined(List.of(), not);
  }

  private static Area joined(Area area, Area and) {
    return area.joined(List.of(and), null);
  }

  private static Area region(String code) {
    return Area.ofRegions(new RegionCode(code));
  }

  private static Area codes(String within, String... codes) {
    return Area.ofPostalCodes(PostalCodes.of(new RegionCode(within), List.of(codes)));
  }

  private static Area square(double west, double south, double size, @Nullable String within) {
    double east = west + size;
    double north = south + size;
    List<List<Double>> ring =
        List.of(
            List.of(west, south),
            List.of(east, south),
            List.of(east, north),
            List.of(west, north),
            List.of(west, south));
    return Area.ofPolygons(
        new GeoJson("Polygon", List.of(ring))
            .toPolygons(within == null ? null : new RegionCode(within)));
  }
}
