package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AreaTest {

  private static final RegionCode TEXAS = new RegionCode("US-TX");

  @Test
  void coversAPlaceByItsCodes() {
    Place place = new Place(null, TEXAS, "77494");
    assertThat(Area.ofRegions(new RegionCode("US")).covers(place)).isTrue();
    assertThat(Area.ofRegions(TEXAS).covers(place)).isTrue();
    assertThat(Area.ofRegions(new RegionCode("US-CA")).covers(place)).isFalse();
    Area codes = Area.ofPostalCodes(PostalCodes.of(new RegionCode("US"), List.of("77494")));
    assertThat(codes.covers(place)).isTrue();
    assertThat(codes.covers(new Place(null, new RegionCode("DE"), "77494"))).isFalse();
    assertThat(codes.covers(new Place(null, null, "77494"))).isFalse();
  }

  @Test
  void coversNoSubdivisionByTheCountryOfAPlaceAlone() {
    assertThat(Area.ofRegions(TEXAS).covers(new Place(null, new RegionCode("US"), null))).isFalse();
  }

  @Test
  void refusesToBeEmptyOrTooLarge() {
    assertThatThrownBy(() -> new Area(new TreeSet<>(), List.of(), List.of()))
        .isInstanceOf(InvalidArea.class);
    List<String> codes =
        IntStream.rangeClosed(1, Area.MAX_POSTAL_CODES + 1).mapToObj("%06d"::formatted).toList();
    assertThatThrownBy(() -> Area.ofPostalCodes(PostalCodes.of(new RegionCode("IN"), codes)))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("50,001");
    assertThat(
            Area.ofPostalCodes(PostalCodes.of(new RegionCode("IN"), codes.subList(1, 50_001)))
                .postalCodes()
                .getFirst()
                .size())
        .isEqualTo(50_000);
  }

  @Test
  void refusesCountriesThatDoNotExist() {
    assertThatThrownBy(() -> new RegionCode("XX")).isInstanceOf(InvalidArea.class);
    assertThatThrownBy(() -> new RegionCode("US-TEXAS")).isInstanceOf(InvalidArea.class);
    assertThatThrownBy(() -> new RegionCode("USA")).isInstanceOf(InvalidArea.class);
  }
}
