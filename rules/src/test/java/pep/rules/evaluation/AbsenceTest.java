package pep.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.rules.Shelves;

/** What is not known makes nothing true, and nothing false. */
class AbsenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shelf.height < 5",
        "shelf.height >= 5",
        "shelf.height == 0",
        "shelf.height != 5",
        "shelf.height in [1, 2]",
        "!(shelf.height in [1, 2])",
        "shelf.height + 1.0 > 2.0",
        "shelf.boards * 2 > 3",
        "shelf.painted",
        "!shelf.painted",
        "shelf.painted == false",
        "shelf.painted ? true : true",
        "shelf.owner == ''",
        "shelf.owner != 'Ada'",
        "shelf.owner.startsWith('A')",
        "!shelf.owner.matches('A.*')",
        "size(shelf.owner) == 0",
        "shelf.owner in ['Ada', '']",
        "shelf.owner in shelf.labels",
        "'gifts' in shelf.labels",
        "!('gifts' in shelf.labels)",
        "shelf.labels.exists(each, each == 'gifts')",
        "shelf.labels.all(each, each == 'gifts')",
        "size(shelf.labels) == 0",
        "shelf.bought < date('2026-01-01')",
        "shelf.bought < '2026-01-01'",
        "!(shelf.bought < '2026-01-01')",
        "daysSince(shelf.bought) > 3",
        "!(daysSince(shelf.bought) > 3)",
        "daysUntil(shelf.dusted) < 3",
        "shelf.dusted < now",
        "now - shelf.dusted > duration('1h')",
        "shelf.painted || shelf.labels[7] == 'x'",
        "shelf.painted && shelf.height < 5"
      })
  void whateverIsMadeOfItIsNotKnownEither(String rule) {
    assertThat(Shelves.truth(rule, Map.of())).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatDecidesDecidesAllTheSame() {
    assertThat(Shelves.truth("shelf.painted || true", Map.of())).isEqualTo(Truth.TRUE);
    assertThat(Shelves.truth("shelf.painted && false", Map.of())).isEqualTo(Truth.FALSE);
    assertThat(Shelves.truth("shelf.height > 2 || shelf.boards == 3", Map.of("shelf.boards", 3)))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void hasAsks() {
    assertThat(Shelves.truth("has(shelf.height)", Map.of())).isEqualTo(Truth.FALSE);
    assertThat(Shelves.truth("!has(shelf.height)", Map.of())).isEqualTo(Truth.TRUE);
    assertThat(Shelves.truth("has(shelf.height)", Map.of("shelf.height", 0))).isEqualTo(Truth.TRUE);
    assertThat(Shelves.truth("has(shelf.labels)", Map.of("shelf.labels", List.of())))
        .isEqualTo(Truth.TRUE);
    assertThat(Shelves.truth("!has(shelf.height) || shelf.height < 2", Map.of()))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void aFieldOfARecordMayBeMissingToo() {
    Map<String, Object> told =
        Map.of("shelf.loans", List.of(Map.of("book", "atlas"), Map.of("book", "bible")));
    assertThat(Shelves.truth("shelf.loans.exists(l, l.book == 'atlas')", told))
        .isEqualTo(Truth.TRUE);
    assertThat(Shelves.truth("shelf.loans.exists(l, daysUntil(l.dueOn) < 3)", told))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(Shelves.truth("shelf.loans.exists(l, has(l.dueOn))", told)).isEqualTo(Truth.FALSE);
    assertThat(Shelves.truth("shelf.loans.exists(l, !has(l.dueOn) && l.book == 'bible')", told))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void isTold() {
    Explanation explanation =
        Shelves.rule("shelf.boards > 1 && shelf.height < 5")
            .explain(Shelves.facts(Shelves.NOON, Map.of("shelf.boards", 2)));
    assertThat(explanation.held()).isFalse();
    assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(explanation.parts().get(0).values()).isEqualTo(Map.of("shelf.boards", 2));
    assertThat(explanation.parts().get(1).notKnown()).containsExactly("shelf.height");
    assertThat(explanation.decisive())
        .extracting(Explanation::text)
        .containsExactly("shelf.height < 5");
  }

  @Test
  void whatAReaderMayNotSeeIsWithheldWithWhetherItHeld() {
    Explanation told =
        Shelves.rule(
                "shelf.boards > 1 && (has(shelf.height) || !(shelf.height < 5))"
                    + " && daysSince(shelf.bought) < 9")
            .explain(
                Shelves.facts(
                    Shelves.NOON,
                    Map.of("shelf.boards", 2, "shelf.height", 3, "shelf.bought", "2026-11-27")));
    Explanation seen = told.withholding(Set.of("shelf.height", "shelf.bought")::contains);

    assertThat(seen.toString())
        .contains("shelf.boards > 1")
        .doesNotContain("height", "bought", "daysSince");
    assertThat(seen.held()).isEqualTo(told.held());
    assertThat(told.turnsAt()).isNotNull();
    assertThat(seen.turnsAt()).isNull();
    assertThat(seen.parts().getFirst()).isEqualTo(told.parts().getFirst());
    assertThat(told.withholding(name -> false)).isEqualTo(told);
  }

  @Test
  void isNotTheSameAsFailing() {
    Map<String, Object> told = Map.of("shelf.labels", List.of("gifts"));
    assertThat(Shelves.truth("shelf.labels[7] == 'x'", told)).isEqualTo(Truth.FAILS);
    assertThat(Shelves.truth("!(shelf.labels[7] == 'x')", told)).isEqualTo(Truth.FAILS);
    assertThat(Shelves.truth("shelf.labels[7] == 'x' || shelf.boards == 1", told))
        .isEqualTo(Truth.UNKNOWN);
  }
}
