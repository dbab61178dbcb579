package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeoJsonTest {

  private static final List<List<Integer>> SQUARE =
      List.of(List.of(0, 0), List.of(2, 0), List.of(2, 2), List.of(0, 2), List.of(0, 0));

  @Test
  void readsAPolygonWithAHoleAndWritesItAgain() {
    List<List<Double>> hole =
        List.of(
            List.of(0.5, 0.5),
            List.of(0.5, 1.0),
            List.of(1.0, 1.0),
            List.of(1.0, 0.5),
            List.of(0.5, 0.5));
    Polygons polygons = new GeoJson("Polygon", List.of(SQUARE, hole)).toPolygons(null);
    assertThat(polygons.covers(new GeoPoint(1.5, 1.5))).isTrue();
    assertThat(polygons.covers(new GeoPoint(0.75, 0.75))).isFalse();
    GeoJson again = GeoJson.of(polygons);
    assertThat(again.type()).isEqualTo("Polygon");
    assertThat(again.toPolygons(null)).isEqualTo(polygons);
    assertThat(Polygons.unpacked(polygons.packed(), null)).isEqualTo(polygons);
  }

  @Test
  void countsTheBorderAsInside() {
    Polygons square = new GeoJson("Polygon", List.of(SQUARE)).toPolygons(null);
    assertThat(square.covers(new GeoPoint(0, 1))).isTrue();
    assertThat(square.covers(new GeoPoint(2, 2))).isTrue();
    assertThat(square.covers(new GeoPoint(2.000001, 2))).isFalse();
  }

  @Test
  void refusesAPolygonThatCrossesItselfAndSaysWhere() {
    List<List<Integer>> bowTie =
        List.of(List.of(0, 0), List.of(2, 2), List.of(2, 0), List.of(0, 2), List.of(0, 0));
    assertThatThrownBy(() -> new GeoJson("Polygon", List.of(bowTie)).toPolygons(null))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("longitude 1.0, latitude 1.0");
  }

  @Test
  void refusesWhatIsNoPolygonAndNamesThePosition() {
    assertRefused("Point", List.of(1, 2), "bounds no area");
    assertRefused("Polygon", List.of(), "coordinates has no ring");
    assertRefused("MultiPolygon", List.of(), "no polygon");
    assertRefused("Polygon", List.of(SQUARE.subList(0, 4)), "coordinates[0] is not closed");
    assertRefused("Polygon", List.of(SQUARE.subList(0, 3)), "fewer than four");
    assertRefused("Polygon", List.of("ring"), "coordinates[0] is no array");
    assertRefused(
        "MultiPolygon",
        List.of(
            List.of(SQUARE),
            List.of(List.of(List.of(0, 0), List.of(1, 91), SQUARE.get(2), SQUARE.get(0)))),
        "coordinates[1][0][1]: latitude 91.0");
    assertRefused(
        "Polygon",
        List.of(List.of(List.of(0, 0), List.of("x", 1), SQUARE.get(2), SQUARE.get(0))),
        "coordinates[0][1] is no position");
  }

  @Test
  void refusesARingThatCrossesTheAntimeridianOrHoldsAPoleUncut() {
    assertRefused(
        "Polygon",
        List.of(
            List.of(
                List.of(179, 0),
                List.of(-179, 0),
                List.of(-179, 2),
                List.of(179, 2),
                List.of(179, 0))),
        "coordinates[0][1]: the edge from longitude 179.0 to -179.0");
    assertRefused(
        "Polygon",
        List.of(
            List.of(
                List.of(-170, 80),
                List.of(-60, 80),
                List.of(60, 80),
                List.of(170, 80),
                List.of(-170, 80))),
        "RFC 7946");
  }

  @Test
  void takesARingThatIsCutAtTheAntimeridian() {
    List<List<Integer>> east =
        List.of(
            List.of(179, 0), List.of(180, 0), List.of(180, 2), List.of(179, 2), List.of(179, 0));
    List<List<Integer>> west =
        List.of(
            List.of(-180, 0),
            List.of(-179, 0),
            List.of(-179, 2),
            List.of(-180, 2),
            List.of(-180, 0));
    Polygons both =
        new GeoJson("MultiPolygon", List.of(List.of(east), List.of(west))).toPolygons(null);
    assertThat(both.covers(new GeoPoint(1, 179.5))).isTrue();
    assertThat(both.covers(new GeoPoint(1, -179.5))).isTrue();
    assertThat(both.covers(new GeoPoint(1, 0))).isFalse();
  }

  @Test
  void readsSeveralPolygons() {
    List<List<Integer>> far =
        List.of(List.of(10, 10), List.of(12, 10), List.of(12, 12), List.of(10, 10));
    Polygons both =
        new GeoJson("MultiPolygon", List.of(List.of(SQUARE), List.of(far))).toPolygons(null);
    assertThat(both.covers(new GeoPoint(1, 1))).isTrue();
    assertThat(both.covers(new GeoPoint(11, 11.5))).isTrue();
    assertThat(both.bounds()).isEqualTo(new BoundingBox(0, 0, 12, 12));
    assertThat(GeoJson.of(both).toPolygons(null)).isEqualTo(both);
  }

  private static void assertRefused(String type, List<?> coordinates, String message) {
    assertThatThrownBy(() -> new GeoJson(type, coordinates).toPolygons(null))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining(message);
  }

  /** A star's outline crosses nothing, and to look whether it does would take minutes. */
  @Test
  void refusesAMillionPositionsBeforeItLooksForCrossings() {
    List<List<Double>> ring = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i++) {
      double angle = 2 * Math.PI * i / 1_000_000;
      double radius = i % 2 == 0 ? 10 : 9;
      ring.add(List.of(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    ring.add(ring.getFirst());
    GeoJson star = new GeoJson("Polygon", List.of(ring));
    assertThatThrownBy(() -> star.toPolygons(null))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("100,000 positions, not 1,000,001");
  }
}
