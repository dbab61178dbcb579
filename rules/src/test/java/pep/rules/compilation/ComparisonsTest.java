package pep.rules.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.rules.Shelves;
import pep.rules.evaluation.Comparison;
import pep.rules.evaluation.Comparison.Bound;
import pep.rules.evaluation.Comparison.Holds;
import pep.rules.evaluation.Comparison.Known;
import pep.rules.evaluation.Comparison.OneOf;
import pep.rules.evaluation.Predicate;
import pep.rules.evaluation.Relation;
import pep.rules.evaluation.Truth;

/** What an index may decide together; where a comparison is missed, all is as true and slower. */
class ComparisonsTest {

  private static final String HEIGHT = "shelf.height";

  static Arguments[] compared() {
    return new Arguments[] {
      Arguments.of("shelf.painted", new OneOf("shelf.painted", Set.of(true), true)),
      Arguments.of("shelf.painted == false", new OneOf("shelf.painted", Set.of(false), true)),
      Arguments.of("has(shelf.height)", new Known(HEIGHT, true)),
      Arguments.of("shelf.owner == 'Ada'", new OneOf("shelf.owner", Set.of("Ada"), true)),
      Arguments.of("'Ada' != shelf.owner", new OneOf("shelf.owner", Set.of("Ada"), false)),
      Arguments.of("shelf.owner in ['a', 'b']", new OneOf("shelf.owner", Set.of("a", "b"), true)),
      Arguments.of("'gifts' in shelf.labels", new Holds("shelf.labels", "gifts", true)),
      Arguments.of("shelf.height in [1, 2.5]", new OneOf(HEIGHT, Set.of(1.0, 2.5), true)),
      Arguments.of("shelf.height == -0.0", new OneOf(HEIGHT, Set.of(0.0), true)),
      Arguments.of("shelf.height < 5", new Bound(HEIGHT, Relation.LESS, 5)),
      Arguments.of("5 < shelf.height", new Bound(HEIGHT, Relation.MORE, 5)),
      Arguments.of("shelf.boards >= 3", new Bound("shelf.boards", Relation.AT_LEAST, 3)),
      Arguments.of(
          "shelf.boards > 9007199254740991",
          new Bound("shelf.boards", Relation.MORE, 9007199254740991.0)),
    };
  }

  @ParameterizedTest
  @MethodSource("compared")
  void isFoundInAPredicate(String rule, Comparison comparison) {
    assertThat(predicate(rule).comparison()).contains(comparison);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shelf.owner < 'b'",
        "shelf.owner in shelf.labels",
        "shelf.height == shelf.height",
        "shelf.height in [1.0, shelf.height]",
        "shelf.boards == 9007199254740992",
        "shelf.height + 1.0 > 2.0",
        "has(shelf.height) == true",
        "shelf.owner.startsWith('A')"
      })
  void isNotFoundWhereMoreIsAsked(String rule) {
    assertThat(predicate(rule).comparison()).isEmpty();
  }

  @Test
  void ofWhatIsKnownAsksNoMoreThanThat() {
    Known known = new Known(HEIGHT, true);
    assertThat(known.trueOf(0)).isTrue();
    assertThat(known.negated().trueOf(0)).isFalse();
    assertThat(known.of(null)).isEqualTo(Truth.FALSE);
    assertThat(known.negated().of(null)).isEqualTo(Truth.TRUE);
  }

  private static Predicate predicate(String rule) {
    return (Predicate) Shelves.rule(rule).root();
  }
}
