package pep.platform.outage;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;

/** Tells repeats from failures of writes. */
public final class DuplicateKeys {

  private DuplicateKeys() {}

  /** Whether a write met a document with the same key. */
  public static boolean met(MongoException e) {
    return e instanceof MongoBulkWriteException bulk
        ? only(bulk)
        : ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  /** Whether every write that failed met its own id; all others are done. */
  public static boolean only(MongoBulkWriteException e) {
    return e.getWriteConcernError() == null
        && e.getWriteErrors().stream()
            .allMatch(w -> ErrorCategory.fromErrorCode(w.getCode()) == ErrorCategory.DUPLICATE_KEY);
  }
}
