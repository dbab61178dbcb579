package pep.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupersedingTest {

  private final Superseding superseding = new Superseding();

  @Test
  void countsWhatRowsAboutTheSameDidTogetherOnce() {
    RowOutcome first = superseding.note(outcome(1, "A", "created"));
    superseding.note(outcome(2, "B", "unchanged"));
    superseding.note(outcome(3, "A", "updated"));
    RowOutcome last = superseding.note(outcome(4, "A", "unchanged"));

    assertThat(superseding.counts())
        .isEqualTo(Map.of("created", 1L, "unchanged", 1L, "superseded", 2L));
    assertThat(last.outcome()).isEqualTo("created");
    assertThat(superseding.settled(first))
        .extracting(RowOutcome::outcome, RowOutcome::supersededBy)
        .containsExactly("superseded", 3L);
    assertThat(superseding.settled(last).supersededBy()).isNull();
  }

  @Test
  void aRefusedRowSupersedesNothing() {
    RowOutcome taken = superseding.note(outcome(1, "A", "created"));
    superseding.note(outcome(2, "A", "refused"));
    superseding.note(outcome(3, null, "refused"));

    assertThat(superseding.any()).isFalse();
    assertThat(superseding.settled(taken)).isEqualTo(taken);
    assertThat(superseding.counts()).isEqualTo(Map.of("created", 1L, "refused", 2L));
  }

  private static RowOutcome outcome(long row, @Nullable String key, String outcome) {
    return new RowOutcome(
        row, row + 1, key, outcome, null, null, null, null, null, null, null, null, null);
  }
}
