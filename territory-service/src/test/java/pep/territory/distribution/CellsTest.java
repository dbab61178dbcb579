package pep.territory.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pep.territory.Seeded;
import pep.territory.area.GeoPoint;

class CellsTest {

  @Test
  void placesLieInACellOfEachScale() {
    assertThat(Cells.around(new GeoPoint(29.78, -95.71)))
        .containsExactly(
            "29.75,-95.75,0.05", "29.75,-95.75,0.25", "29.0,-96.0,1.0", "25.0,-100.0,5.0");
    assertThat(Cells.around(new GeoPoint(-0.0, 0))).contains("0.0,0.0,1.0");
  }

  @Test
  void eachPlaceLiesWithinItsCells() {
    Seeded.check(
        200,
        random -> {
          double latitude = random.nextDouble() * 180 - 90;
          double longitude = random.nextDouble() * 360 - 180;
          for (String cell : Cells.around(new GeoPoint(latitude, longitude))) {
            String[] parts = cell.split(",");
            double side = Double.parseDouble(parts[2]);
            assertThat(latitude - Double.parseDouble(parts[0])).isBetween(-1e-9, side + 1e-9);
            assertThat(longitude - Double.parseDouble(parts[1])).isBetween(-1e-9, side + 1e-9);
          }
        });
  }

  @Test
  void namesEachGroundOnce() {
    List<String> ranked =
        List.of("29.75,-95.75,0.25", "29.75,-95.75,0.05", "29.0,-96.0,1.0", "30.0,-95.0,0.05");
    assertThat(Cells.apart(ranked, cell -> cell, 9))
        .containsExactly("29.75,-95.75,0.25", "30.0,-95.0,0.05");
    assertThat(Cells.apart(ranked, cell -> cell, 1)).hasSize(1);
  }
}
