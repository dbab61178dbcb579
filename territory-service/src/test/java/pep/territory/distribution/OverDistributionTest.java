package pep.territory.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.territory.Seeded;
import pep.territory.area.GeoPoint;
import pep.territory.outlet.Site;

class OverDistributionTest {

  @Test
  void isZeroWhereNoCirclesOverlapOrNothingStands() {
    DistributionIndex apart =
        OverDistribution.of(List.of(site(0, 0, 1000), site(1, 1, 1000)), site -> true);
    assertThat(apart.index()).isEqualByComparingTo("0");
    assertThat(apart.outlets()).isEqualTo(2);
    assertThat(OverDistribution.of(List.of(), site -> true).index()).isEqualByComparingTo("0");
  }

  @Test
  void isAHundredWhereEachIsFullyCovered() {
    DistributionIndex full =
        OverDistribution.of(List.of(site(0, 0, 1000), site(0, 0, 1000)), site -> true);
    assertThat(full.index()).isEqualByComparingTo("100");
    assertThat(full.covered()).isEqualTo(2);
  }

  /** Thirty within three miles in a state of three hundred, and two on one spot in another. */
  @Test
  void ranksManyThatCrowdBeforeFewThatDo() {
    Random random = new Random(3);
    List<Site> large = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      large.add(site(26 + i % 20 * 0.5, -106 + i / 20 * 0.8, 8_046.72));
    }
    for (int i = 0; i < 30; i++) {
      large.add(site(31.2 + random.nextDouble() / 25, -99.3 + random.nextDouble() / 25, 8_046.72));
    }
    List<Site> small = List.of(site(41.6, -72.7, 8_046.72), site(41.6, -72.7, 8_046.72));
    List<Site> all = new ArrayList<>(large);
    all.addAll(small);

    DistributionIndex crowded = OverDistribution.of(all, large::contains);
    DistributionIndex pair = OverDistribution.of(all, small::contains);
    assertThat(pair.index()).isGreaterThan(crowded.index());
    assertThat(crowded.held()).isGreaterThan(pair.held());
    assertThat(crowded.crowding()).isGreaterThan(pair.crowding());
  }

  @Test
  void hasNoEndInItsCrowding() {
    List<Site> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(site(0, 0, 1000));
    }
    DistributionIndex five = OverDistribution.of(all, site -> true);
    all.addAll(List.of(site(0, 0, 1000), site(0, 0, 1000)));
    assertThat(five.crowding()).isEqualByComparingTo("4");
    assertThat(OverDistribution.of(all, site -> true).crowding()).isEqualByComparingTo("6");
  }

  @Test
  void countsNeighboursAcrossTheBorderOfWhatIsMeasured() {
    Site measured = site(0, 0, 1000);
    List<Site> all = List.of(measured, site(0, 0, 1000));
    DistributionIndex index =
        OverDistribution.of(all, site -> site.outletId().equals(measured.outletId()));
    assertThat(index.outlets()).isEqualTo(1);
    assertThat(index.index()).isEqualByComparingTo("100");
  }

  @Test
  void countsAnOutletWithoutRadiusAsCoveredWithinAnothersCircle() {
    DistributionIndex index =
        OverDistribution.of(
            List.of(site(0, 0, 0), site(0.001, 0, 1000)), site -> site.radius() == 0);
    assertThat(index.index()).isEqualByComparingTo("100");
  }

  @Test
  void measuresTheLensAsAGridOfPointsDoes() {
    Seeded.check(
        40,
        random -> {
          double r = 0.2 + random.nextDouble();
          double s = 0.2 + random.nextDouble();
          double d = random.nextDouble() * 2.2;
          double step = 0.004;
          long inside = 0;
          for (double x = -r; x <= r; x += step) {
            for (double y = -r; y <= r; y += step) {
              if (x * x + y * y < r * r && (x - d) * (x - d) + y * y < s * s) {
                inside++;
              }
            }
          }
          assertThat(Lens.area(r, s, d)).isCloseTo(inside * step * step, within(0.02));
        });
  }

  @Test
  void countsGroundThatSeveralCoverOnceInWhatIsCovered() {
    Site middle = site(0, 0, 1000);
    List<Site> all = new ArrayList<>(List.of(middle));
    for (int i = 0; i < 4; i++) {
      all.add(site(0, 0.0125, 1000));
    }
    double once = OverDistribution.coverage(all.subList(0, 2)).getFirst().covered();
    OverDistribution.Coverage four = OverDistribution.coverage(all).getFirst();
    assertThat(four.covered()).isCloseTo(once, within(1e-9)).isLessThan(0.3);
    assertThat(four.crowding()).as("each counts in the index").isGreaterThan(3 * once);
    assertThat(OverDistribution.of(all, site -> site.equals(middle)).covered()).isZero();
  }

  @Test
  void unitesCirclesAsAGridOfPointsDoes() {
    Seeded.check(
        20,
        random -> {
          Circles.Circle own = new Circles.Circle(0, 0, 0.5 + random.nextDouble());
          List<Circles.Circle> others = new ArrayList<>();
          for (int i = random.nextInt(6); i >= 0; i--) {
            others.add(
                new Circles.Circle(
                    random.nextDouble() * 3 - 1.5,
                    random.nextDouble() * 3 - 1.5,
                    0.05 + random.nextDouble()));
          }
          if (random.nextBoolean()) {
            others.add(others.getFirst());
          }
          double step = own.radius() / 300;
          int inside = 0;
          int covered = 0;
          for (double x = -own.radius(); x <= own.radius(); x += step) {
            for (double y = -own.radius(); y <= own.radius(); y += step) {
              double px = x;
              double py = y;
              if (x * x + y * y < own.radius() * own.radius()) {
                inside++;
                covered +=
                    others.stream().anyMatch(o -> Math.hypot(px - o.x(), py - o.y()) < o.radius())
                        ? 1
                        : 0;
              }
            }
          }
          assertThat(Circles.covered(own, others))
              .isCloseTo((double) covered / inside, within(0.01));
        });
  }

  @Test
  void agreesWithAComparisonOfEveryPair() {
    Seeded.check(
        100,
        random -> {
          List<Site> sites = new ArrayList<>();
          for (int i = 0; i < 40; i++) {
            sites.add(site(random.nextDouble() / 2, random.nextDouble() / 2, radius(random)));
          }
          double sum = 0;
          for (Site site : sites) {
            double covered = 0;
            for (Site other : sites) {
              if (!other.equals(site)) {
                covered += share(site, other);
              }
            }
            sum += Math.min(1, covered);
          }
          DistributionIndex index = OverDistribution.of(sites, site -> true);
          assertThat(index.index().doubleValue()).isCloseTo(100 * sum / 40, within(0.051));
        });
  }

  private static double share(Site site, Site other) {
    double d = site.point().metresTo(other.point());
    return site.radius() == 0
        ? (d < other.radius() ? 1 : 0)
        : Lens.area(site.radius(), other.radius(), d) / (Math.PI * site.radius() * site.radius());
  }

  private static double radius(Random random) {
    return random.nextInt(5) == 0 ? 0 : random.nextInt(10_000);
  }

  private static int next = 0;

  private static Site site(double latitude, double longitude, double radius) {
    String id = "out_" + next++;
    return new Site(id, id, "prt_1", new GeoPoint(latitude, longitude), radius);
  }
}
