package pep.territory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSimilarityTest {

  private static final Offset<Double> DIGITS = within(0.0001);

  /** The usual examples of W. E. Winkler's. */
  @ParameterizedTest
  @CsvSource({
    "martha, marhta, 0.9611",
    "dwayne, duane, 0.8400",
    "dixon, dicksonx, 0.8133",
    "same, same, 1",
    "abc, xyz, 0"
  })
  void lettersThatAreNearAndABeginningCount(String left, String right, double likeness) {
    assertThat(TextSimilarity.jaroWinkler(left, right)).isEqualTo(likeness, DIGITS);
    assertThat(TextSimilarity.jaroWinkler(right, left)).isEqualTo(likeness, DIGITS);
  }

  @ParameterizedTest
  @CsvSource({
    "night, nacht, 0.25",
    "ab, abab, 0.5",
    "ab, abc, 0.6667",
    "ab, ac, 0",
    "a, ab, 0",
    "a, a, 1",
    "'', '', 0"
  })
  void pairsOfNeighboursCountAsOftenAsBothHaveThem(String left, String right, double share) {
    assertThat(TextSimilarity.ofBigrams(left, right)).isEqualTo(share, DIGITS);
    assertThat(TextSimilarity.ofBigrams(right, left)).isEqualTo(share, DIGITS);
  }

  @Test
  void wordsPairOffWhateverTheirOrder() {
    assertThat(TextSimilarity.ofWords(List.of("blue", "ocean"), List.of("ocean", "blue")))
        .isEqualTo(1, DIGITS);
    assertThat(TextSimilarity.ofWords(List.of("blue", "ocean"), List.of("blue")))
        .isEqualTo(8.0 / 13, DIGITS);
    assertThat(TextSimilarity.ofWords(List.of("blue", "blue"), List.of("blue")))
        .as("a word pairs once")
        .isEqualTo(8.0 / 12, DIGITS);
    assertThat(TextSimilarity.ofWords(List.of("blue"), List.of("red"))).isZero();
    assertThat(TextSimilarity.ofWords(List.of(), List.of())).isZero();
  }

  @Test
  void aNameWithSomethingAddedContainsIt() {
    assertThat(TextSimilarity.containment(List.of("blue"), List.of("blue", "ocean")))
        .isEqualTo(1, DIGITS);
    assertThat(TextSimilarity.containment(List.of("blue", "sky"), List.of("blue", "ocean")))
        .isEqualTo(4.0 / 7, DIGITS);
    assertThat(TextSimilarity.containment(List.of("blue"), List.of("red"))).isZero();
    assertThat(TextSimilarity.containment(List.of(), List.of())).isZero();
  }
}
