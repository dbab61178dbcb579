package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pep.territory.Seeded;
import pep.territory.area.GeoPoint;

class ViolationsTest {

  /** Around the pole, the antimeridian and in the middle of nowhere. */
  @Test
  void findsThePairsThatAComparisonOfAllFinds() {
    Seeded.check(
        200,
        random -> {
          double latitude = new double[] {89.7, -33, 0, 51}[random.nextInt(4)];
          double longitude = new double[] {179.9, 0, -95}[random.nextInt(3)];
          List<Site> sites = new ArrayList<>();
          for (int i = 0; i < 50; i++) {
            double lon = longitude + random.nextDouble() - 0.5;
            GeoPoint point =
                new GeoPoint(
                    Math.clamp(latitude + random.nextDouble() - 0.5, -90, 90),
                    lon > 180 ? lon - 360 : lon);
            sites.add(new Site("out_" + i, "C%02d".formatted(i), "", point, random.nextInt(9_000)));
          }
          Set<String> expected = new TreeSet<>();
          for (int i = 0; i < sites.size(); i++) {
            for (int j = i + 1; j < sites.size(); j++) {
              if (SpacingPolicy.tooClose(sites.get(i), sites.get(j)).isPresent()) {
                expected.add(sites.get(i).code() + sites.get(j).code());
              }
            }
          }
          assertThat(Violations.among(sites))
              .extracting(violation -> violation.one().code() + violation.other().code())
              .containsExactlyElementsOf(expected);
        });
  }
}
