package pep.platform.bulk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rows were to become, noted before they are stored: a process that ends in between is
 * followed by one that finds them as they were to be, and must still report what they became.
 */
interface Intents {

  /** Nothing is noted: the request that sent the rows ends with the process. */
  Intents NONE =
      new Intents() {
        @Override
        public void note(Map<Long, RowOutcome.Result> results) {}

        @Override
        public RowOutcome.@Nullable Result of(long row) {
          return null;
        }
      };

  /** Notes results by rows. */
  void note(Map<Long, RowOutcome.Result> results);

  /** What was noted of a row; null if nothing was. */
  RowOutcome.@Nullable Result of(long row);
}
