package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
