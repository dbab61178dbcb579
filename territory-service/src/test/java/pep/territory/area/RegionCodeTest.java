package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pep.platform.validation.Subdivisions;
import pep.territory.area.AreaRelation.Kind;

/** What lies in what by ISO 3166: every parent and every pair of the standard's tables. */
class RegionCodeTest {

  private static final AreaComparison COMPARISON = new AreaComparison(PostalGazetteer.builtIn());

  @Test
  void nestsEverySubdivisionInItsParentAndItsCountry() {
    int nested = 0;
    Set<String> countries = new HashSet<>();
    for (String code : Subdivisions.ALL) {
      assertThat(kind(code, code.substring(0, 2))).as(code).isEqualTo(Kind.OVERLAPS);
      for (String up = parent(code); !up.isEmpty(); up = parent(up)) {
        assertThat(kind(code, up)).as("%s in %s", code, up).isEqualTo(Kind.OVERLAPS);
        assertThat(new RegionCode(up).contains(new RegionCode(code))).isTrue();
        assertThat(new RegionCode(code).contains(new RegionCode(up))).isFalse();
        nested++;
        countries.add(code.substring(0, 2));
      }
    }
    assertThat(nested).isGreaterThan(1_400);
    assertThat(countries).hasSize(29);
  }

  @Test
  void keepsSiblingsApart() {
    List<String> codes = List.copyOf(Subdivisions.ALL);
    for (int i = 1; i < codes.size(); i++) {
      String one = codes.get(i - 1);
      String other = codes.get(i);
      if (parent(one).equals(parent(other)) && one.startsWith(other.substring(0, 2))) {
        assertThat(kind(one, other)).as("%s %s", one, other).isEqualTo(Kind.DISJOINT);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"GB-ENG,GB-SCT", "GB-KEN,GB-SCT", "GB-KEN,GB-ESX", "FR-IDF,FR-69", "PR,GU", "HK,MO"})
  void keepsPartsOfDifferentPlacesApart(String one, String other) {
    assertThat(kind(one, other)).isEqualTo(Kind.DISJOINT);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void knowsAPlaceByBothOfItsCodes(String subdivision, String own, String how) {
    assertThat(kind(subdivision, own)).isEqualTo(Kind.OVERLAPS);
    assertThat(new RegionCode(own).contains(new RegionCode(subdivision))).isTrue();
    assertThat(new RegionCode(subdivision).contains(new RegionCode(own)))
        .isEqualTo(how.equals("is"));
    String larger = subdivision.substring(0, 2);
    assertThat(kind(subdivision, larger)).isEqualTo(Kind.OVERLAPS);
    assertThat(kind(own, larger)).as("neither waved through nor refused").isEqualTo(Kind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "UM-67,US-UM",
    "BQ-BO,NL-BQ1",
    "NL-BQ1,BQ",
    "TW-TPE,CN-TW",
    "FR-GF,GF",
    "FR-75,FR-IDF"
  })
  void nestsAcrossTheTwoCodesOfAPlace(String inner, String outer) {
    assertThat(new RegionCode(outer).contains(new RegionCode(inner))).isTrue();
  }

  @Test
  void coversAPlaceByEveryRegionAroundIt() {
    Place ashford = new Place(null, new RegionCode("GB-KEN"), null);
    assertThat(Area.ofRegions(new RegionCode("GB-ENG")).covers(ashford)).isTrue();
    assertThat(Area.ofRegions(new RegionCode("GB-SCT")).covers(ashford)).isFalse();
    Place ponce = new Place(null, new RegionCode("US-PR"), "00730");
    assertThat(Area.ofRegions(new RegionCode("PR")).covers(ponce)).isTrue();
    PostalCodes ofUs = PostalCodes.of(new RegionCode("US"), List.of("00730"));
    assertThat(Area.ofPostalCodes(ofUs).covers(new Place(null, new RegionCode("PR"), "00730")))
        .isTrue();
  }

  @Test
  void readsPostalCodesOfOnePostAsOne() {
    PostalCodes us = PostalCodes.of(new RegionCode("US"), List.of("00730"));
    PostalCodes pr = PostalCodes.of(new RegionCode("PR"), List.of("00730"));
    assertThat(COMPARISON.compare(Area.ofPostalCodes(us), Area.ofPostalCodes(pr)).kind())
        .isEqualTo(Kind.OVERLAPS);
    assertThat(
            COMPARISON.compare(Area.ofPostalCodes(us), Area.ofRegions(new RegionCode("PR"))).kind())
        .isEqualTo(Kind.OVERLAPS);
  }

  static List<Object[]> twins() throws IOException {
    try (var stream = RegionCode.class.getResourceAsStream("places-of-two-codes.csv")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> (Object[]) line.split(",", -1))
          .map(cells -> new Object[] {cells[0], cells[1], cells[2]})
          .toList();
    }
  }

  private static String parent(String code) {
    return Subdivisions.parentOf(code).orElse("");
  }

  private static Kind kind(String one, String other) {
    Area a = Area.ofRegions(new RegionCode(one));
    Area b = Area.ofRegions(new RegionCode(other));
    Kind kind = COMPARISON.compare(a, b).kind();
    assertThat(COMPARISON.compare(b, a).kind()).isEqualTo(kind);
    return kind;
  }
}
