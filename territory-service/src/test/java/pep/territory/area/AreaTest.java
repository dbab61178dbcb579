package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AreaTest {

  private static final RegionCode TEXAS = RegionCode.parse("us-tx");

  @Test
  void coversAPlaceByItsCodes() {
    Place place = new Place(null, TEXAS, "77494");
    assertThat(Area.ofRegions(RegionCode.parse("US")).covers(place)).isTrue();
    assertThat(Area.ofRegions(TEXAS).covers(place)).isTrue();
    assertThat(Area.ofRegions(RegionCode.parse("US-CA")).covers(place)).isFalse();
    Area codes = Area.ofPostalCodes(PostalCodes.of(RegionCode.parse("US"), List.of("77494")));
    assertThat(codes.covers(place)).isTrue();
    assertThat(codes.covers(new Place(null, RegionCode.parse("DE"), "77494"))).isFalse();
    assertThat(codes.covers(new Place(null, null, "77494"))).isFalse();
  }

  @Test
  void coversNoSubdivisionByTheCountryOfAPlaceAlone() {
    assertThat(Area.ofRegions(TEXAS).covers(new Place(null, RegionCode.parse("US"), null)))
        .isFalse();
  }

  @Test
  void refusesToBeEmptyOrTooLarge() {
    assertThatThrownBy(() -> new Area(new TreeSet<>(), List.of(), List.of()))
        .isInstanceOf(InvalidArea.class);
    List<String> codes =
        IntStream.rangeClosed(1, Area.MAX_POSTAL_CODES + 1).mapToObj("%06d"::formatted).toList();
    assertThatThrownBy(() -> Area.ofPostalCodes(PostalCodes.of(RegionCode.parse("IN"), codes)))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("50,001");
    assertThat(
            Area.ofPostalCodes(PostalCodes.of(RegionCode.parse("IN"), codes.subList(1, 50_001)))
                .postalCodes()
                .getFirst()
                .size())
        .isEqualTo(50_000);
  }

  @Test
  void refusesCountriesThatDoNotExist() {
    assertThatThrownBy(() -> RegionCode.parse("XX")).isInstanceOf(InvalidArea.class);
    assertThatThrownBy(() -> RegionCode.parse("US-TEXAS")).isInstanceOf(InvalidArea.class);
    assertThatThrownBy(() -> RegionCode.parse("USA")).isInstanceOf(InvalidArea.class);
  }
}
