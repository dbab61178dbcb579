package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlinesTest {

  @ParameterizedTest
  @CsvSource({
    "29.76, -95.37, US-TX", "40.71, -74.30, US-NJ", "48.14, 11.58, DE", "35.68, 139.69, JP",
    "-33.87, 151.10, AU", "64.84, -147.72, US-AK", "21.45, -158.0, US-HI", "18.2, -66.3, PR",
    "1.35, 103.82, SG", "-18.0, 178.0, FJ", "51.5, -0.12, GB", "55.75, 37.62, RU",
    "22.4, 114.15, HK", "66.3, -176.0, RU", "-1.29, 36.82, KE", "-15.8, -47.9, BR"
  })
  void findsTheRegionOfAPlace(double latitude, double longitude, String region) {
    assertThat(Outlines.builtIn().regionOf(new GeoPoint(latitude, longitude)))
        .contains(new RegionCode(region));
  }

  @ParameterizedTest
  @CsvSource({
    // The Atlantic, two towns on a border, a disputed place, and overseas ground with a code of
    // its own.
    "35.0, -40.0",
    "47.56, 7.59",
    "31.76, -106.49",
    "45.0, 34.1",
    "4.9, -52.3"
  })
  void saysNothingWhereItIsNotSure(double latitude, double longitude) {
    assertThat(Outlines.builtIn().regionOf(new GeoPoint(latitude, longitude))).isEmpty();
  }

  @Test
  void tellsTheCountryWhereTheStateIsNotSure() {
    assertThat(Outlines.builtIn().regionOf(new GeoPoint(39.1, -94.6)))
        .as("Kansas City")
        .contains(new RegionCode("US"));
  }

  @Test
  void refusesAPolygonThatIsSaidToLieElsewhere() {
    assertThatThrownBy(() -> Outlines.builtIn().requireWithin(square(48, 11, 1, "US-TX")))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("DE");
    assertThatThrownBy(() -> Outlines.builtIn().requireWithin(square(35, -98, 1, "US-TX")))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("US-OK");
  }

  @Test
  void takesPolygonsThatLieWhereTheyAreSaidToAndReachOverTheSea() {
    for (Polygons fine :
        List.of(
            square(30, -98, 1, "US-TX"),
            square(48, 11, 1, "DE"),
            square(48, 11, 1, "DE-BY"),
            square(28, -97.5, 2, "US-TX"),
            square(18, -66.5, 0.4, "US"),
            square(35, -98, 1, null))) {
      assertThatCode(() -> Outlines.builtIn().requireWithin(fine))
          .as(fine.toString())
          .doesNotThrowAnyException();
    }
  }

  private static Polygons square(double south, double west, double side, @Nullable String within) {
    List<List<Double>> ring =
        List.of(
            List.of(west, south),
            List.of(west + side, south),
            List.of(west + side, south + side),
            List.of(west, south + side),
            List.of(west, south));
    return new GeoJson("Polygon", List.of(ring))
        .toPolygons(within == null ? null : new RegionCode(within));
  }
}
