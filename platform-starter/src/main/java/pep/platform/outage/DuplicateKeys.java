package pep.platform.outage;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;

/** Tells repeats from failures in an unordered bulk write. */
public final class DuplicateKeys {

  private DuplicateKeys() {}

  /** Whether every write that failed met its own id; all others are done. */
  public static boolean only(MongoBulkWriteException e) {
    return e.getWriteConcernError() == null
        && e.getWriteErrors().stream()
            .allMatch(w -> ErrorCategory.fromErrorCode(w.getCode()) == ErrorCategory.DUPLICATE_KEY);
  }
}
