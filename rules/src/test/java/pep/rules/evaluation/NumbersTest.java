package pep.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pep.rules.Shelves;

/** A number is equal to a whole one, wherever it stands. */
class NumbersTest {

  private static final Map<String, Object> THREE = Map.of("shelf.height", 3.0, "shelf.boards", 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "shelf.height == shelf.boards; TRUE",
        "shelf.boards != shelf.height; FALSE",
        "shelf.height in [shelf.boards, 7]; TRUE",
        "shelf.height in [shelf.boards + 1, 7]; FALSE",
        "shelf.boards in [1.5, shelf.height]; TRUE",
        "shelf.boards in [1.5, shelf.height + 1.0]; FALSE"
      })
  void aWholeNumberIsTheNumber(String rule, Truth truth) {
    assertThat(Shelves.truth(rule, THREE)).isEqualTo(truth);
  }

  @Test
  void whatDecidedIsTold() {
    Rule rule = Shelves.rule("shelf.height > 2 && shelf.boards > 5");
    List<Explanation> decisive = rule.decisive(Shelves.facts(Shelves.NOON, THREE));
    assertThat(decisive).extracting(Explanation::text).containsExactly("shelf.boards > 5");
  }
}
