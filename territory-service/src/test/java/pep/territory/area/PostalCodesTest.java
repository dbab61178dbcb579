package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.territory.Seeded;

class PostalCodesTest {

  private static final RegionCode US = new RegionCode("US");
  private static final RegionCode GB = new RegionCode("GB");

  @Test
  void writesCodesOfOneMeaningInOneWay() {
    assertThat(PostalCodes.of(GB, List.of("sw1a1aa", "SW1A 1AA")).codes())
        .containsExactly("SW1A 1AA");
    assertThat(PostalCodes.of(new RegionCode("JP"), List.of("100-0001", "1000001")).size())
        .isEqualTo(1);
  }

  @Test
  void coversTheCodesWithinAnOuterCodeAndNotThoseThatOnlyBeginAlike() {
    PostalCodes district = PostalCodes.of(GB, List.of("N1"));
    assertThat(district.covers("N1 9GU")).isTrue();
    assertThat(district.covers("N1")).isTrue();
    assertThat(district.covers("N10 1AA")).isFalse();
    assertThat(PostalCodes.of(US, List.of("94103")).covers("94103-1234")).isTrue();
  }

  @Test
  void coversNothingThatIsNoPostalCode() {
    assertThat(PostalCodes.of(US, List.of("94103")).covers("n/a")).isFalse();
    assertThat(PostalGazetteer.builtIn().subdivisionOf(US, "n/a")).isEmpty();
  }

  @Test
  void refusesWhatIsNoPostalCode() {
    assertThatThrownBy(() -> PostalCodes.of(US, List.of("94103", "94;03")))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("94;03");
    assertThatThrownBy(() -> PostalCodes.of(US, List.of())).isInstanceOf(InvalidArea.class);
  }

  @ParameterizedTest
  @CsvSource({
    "US,９４１０３,94103",
    "US,٩٤١٠٣,94103",
    "JP,〒100-0001,1000001",
    "JP,１００ー０００１,1000001",
    "DE,D-01067,01067",
    "SE,SE-111 22,11122",
    "SE,S-111 22,11122",
    "CH,CH-8001,8001",
    "LV,LV-1010,1010",
    "AD,500,AD500",
    "AD,AD500,AD500",
    "PT,1000-205,1000 205",
    "PL,00-950,00950",
    "AR,C1070AAM,1070 AAM",
    "BR,01310-100,01310 100",
    "GB,gir0aa,GIR 0AA",
    "HK,any 1,ANY1"
  })
  void readsCodesAsTheyAreWritten(String country, String written, String canonical) {
    assertThat(PostalCodes.of(new RegionCode(country), List.of(written)).codes())
        .containsExactly(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "US,2134,02134",
    "US,ABCDE,95014",
    "PR,730,00730",
    "DE,1067,01067",
    "DE,010670,26133",
    "GB,12345,SW1A 1AA",
    "US,96000-95000,95014",
    "US,ABC*,begins",
    "US,*,begins",
    "GB,N1-SW1,SW1A"
  })
  void refusesWhatTheCountryHasNotAndSaysWhatWasMeant(String country, String wrong, String hint) {
    assertThatThrownBy(() -> PostalCodes.of(new RegionCode(country), List.of(wrong)))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining(wrong)
        .hasMessageContaining(hint);
  }

  @Test
  void takesTheExampleOfEveryCountry() throws IOException {
    try (var stream = PostalCodes.class.getResourceAsStream("postal-formats.csv")) {
      List<String> lines =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertThat(lines).hasSizeGreaterThan(170);
      for (String line : lines) {
        String[] cells = line.split(";", -1);
        PostalCodes codes = PostalCodes.of(new RegionCode(cells[0]), List.of(cells[4]));
        assertThat(codes.covers(cells[4])).as(line).isTrue();
        assertThat(PostalCodes.unpacked(codes.within(), codes.packed()).covers(cells[4])).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "US,90000-90999,90210,true",
    "US,90000-90999,90999-1234,true",
    "US,90000-90999,91000,false",
    "US,90000 – 90999,90210,true",
    "US,90000..90999,90210,true",
    "US,902*,90210,true",
    "US,902*,90310,false",
    "US,94103-1*,94103-1234,true",
    "US,94103-1*,94103,false",
    "PT,1000,1000-205,true",
    "PT,1000-1999,1700-123,true",
    "PT,1000-2*,1000-205,true",
    "JP,100-0001-100-0099,100-0050,true",
    "JP,100*,〒100-0050,true",
    "DE,D-01067-D-01099,01069,true",
    "DE,D-0*,01069,true",
    "GB,SW1A1*,SW1A 1AA,true",
    "GB,SW1*,SW1A 1AA,true",
    "GB,SW1,SW1A 1AA,false",
    "GB,N1-N20,N9 1AA,true",
    "GB,N1-N20,N20 1AA,true",
    "GB,N1-N20,N21 1AA,false",
    "GB,N1-N9,N10 1AA,false",
    "BH,101-199,1010,false"
  })
  void coversRangesAndBeginnings(String country, String entry, String code, boolean covered) {
    PostalCodes set = PostalCodes.of(new RegionCode(country), List.of(entry));
    assertThat(set.covers(code)).isEqualTo(covered);
    PostalCodes again = PostalCodes.unpacked(set.within(), set.packed());
    assertThat(again).isEqualTo(set);
    assertThat(again.covers(code)).isEqualTo(covered);
  }

  @Test
  void findsWhatRangesAndBeginningsShareAsCodeByCodeComparisonDoes() {
    Seeded.check(
        300,
        random -> {
          List<PostalCodes> sides = new ArrayList<>();
          for (int side = 0; side < 2; side++) {
            List<String> entries = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
              int from = random.nextInt(300);
              entries.add(
                  switch (random.nextInt(3)) {
                    case 0 -> "%05d".formatted(from);
                    case 1 -> "%05d-%05d".formatted(from, from + random.nextInt(40));
                    default -> "%04d*".formatted(from / 10);
                  });
            }
            sides.add(PostalCodes.of(US, entries));
          }
          boolean meet =
              IntStream.range(0, 400)
                  .mapToObj("%05d"::formatted)
                  .anyMatch(code -> sides.stream().allMatch(set -> set.covers(code)));
          assertThat(!sides.get(0).shared(sides.get(1), 1).isEmpty()).isEqualTo(meet);
          assertThat(!sides.get(1).shared(sides.get(0), 1).isEmpty()).isEqualTo(meet);
        });
  }

  @Test
  void knowsWhereRangesLieAndRefusesCodesThatLieElsewhere() {
    PostalGazetteer gazetteer = PostalGazetteer.builtIn();
    gazetteer.requireWithin(
        PostalCodes.of(new RegionCode("US-TX"), List.of("77494", "75000-76999")));
    assertThatThrownBy(
            () ->
                gazetteer.requireWithin(PostalCodes.of(new RegionCode("US-TX"), List.of("90210"))))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("US-CA");
    assertThatThrownBy(
            () ->
                gazetteer.requireWithin(
                    PostalCodes.of(new RegionCode("US-TX"), List.of("87000-87199"))))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("US-N");
  }

  @Test
  void findsWhatTwoSetsShareAsAPairwiseComparisonDoes() {
    Seeded.check(
        300,
        random -> {
          Set<String> left = new HashSet<>();
          Set<String> right = new HashSet<>();
          for (Set<String> side : List.of(left, right)) {
            IntStream.range(0, 1 + random.nextInt(12))
                .forEach(
                    i -> {
                      String outer = "N" + random.nextInt(30);
                      side.add(
                          random.nextBoolean() ? outer : outer + " " + random.nextInt(3) + "AA");
                    });
          }
          PostalCodes a = PostalCodes.of(GB, left);
          PostalCodes b = PostalCodes.of(GB, right);
          Set<String> expected = new HashSet<>();
          a.codes().stream().filter(b::covers).forEach(expected::add);
          b.codes().stream().filter(a::covers).forEach(expected::add);
          assertThat(a.shared(b, 1000)).containsExactlyInAnyOrderElementsOf(expected);
          assertThat(b.shared(a, 1000)).containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @Test
  void readsBackWhatItPackedInFewerBytesThanTheCodesHaveLetters() {
    List<String> codes = IntStream.range(0, 50_000).mapToObj(i -> "%05d".formatted(i * 2)).toList();
    PostalCodes set = PostalCodes.of(US, codes);
    byte[] packed = set.packed();
    assertThat(PostalCodes.unpacked(US, packed)).isEqualTo(set);
    assertThat(packed.length).isLessThan(50_000 * 4);
  }
}
