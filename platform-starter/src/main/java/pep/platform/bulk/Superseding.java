package pep.platform.bulk;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts things, not rows: of several rows about the same, the last that was taken stands, and what
 * all of them did together counts once. It keeps a key and an outcome for each thing.
 */
final class Superseding {

  private record Standing(long row, String outcome) {}

  private final Map<String, Standing> standing = new HashMap<>();
  private final Map<Long, Long> supersededBy = new HashMap<>();
  private final Map<String, Long> counts = new TreeMap<>();

  /** Notes what became of a row; rows come in the order of the file. */
  RowOutcome note(RowOutcome outcome) {
    String key = outcome.key();
    if (key == null || outcome.isRefused()) {
      count(outcome.outcome(), 1);
      return outcome;
    }
    Standing earlier = standing.get(key);
    String together =
        earlier == null || earlier.outcome().equals(RowOutcome.UNCHANGED)
            ? outcome.outcome()
            : earlier.outcome();
    if (earlier != null) {
      supersededBy.put(earlier.row(), outcome.row());
      count(earlier.outcome(), -1);
      count(RowOutcome.SUPERSEDED, 1);
    }
    count(together, 1);
    standing.put(key, new Standing(outcome.row(), together));
    return outcome.with(together);
  }

  /** Whether any row gave way to a later one. */
  boolean any() {
    return !supersededBy.isEmpty();
  }

  /** Hands over each row that gave way, with the later one. */
  void forEach(BiConsumer<Long, Long> action) {
    supersededBy.forEach(action);
  }

  /** The outcome of a row after all rows are known. */
  RowOutcome settled(RowOutcome outcome) {
    Long later = supersededBy.get(outcome.row());
    return later == null ? outcome : outcome.supersededBy(later);
  }

  /** How many things, and rows that were refused or superseded, had which outcome. */
  Map<String, Long> counts() {
    return counts;
  }

  private void count(String outcome, long more) {
    counts.compute(outcome, (name, before) -> nonZero((before == null ? 0 : before) + more));
  }

  private static @Nullable Long nonZero(long count) {
    return count == 0 ? null : count;
  }
}
