package pep.platform.outage;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells the database's fault from the caller's: no answer, an election, or a conflict that
 * outlasted every retry. A transaction that a killed process left open causes such conflicts until
 * the server ends it, after a minute unless it is set otherwise.
 */
public final class DatabaseOutage {

  private DatabaseOutage() {}

  /** Whether the database, and not the work, is at fault. */
  public static boolean isBehind(Throwable error) {
    return isAway(error) || isConflict(error);
  }

  /** Whether the database does not answer, so that nothing else can be done either. */
  public static boolean isAway(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof MongoSocketException
          || each instanceof MongoTimeoutException
          || each instanceof MongoNotPrimaryException
          || each instanceof MongoNodeIsRecoveringException
          || each instanceof DataAccessResourceFailureException) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConflict(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof MongoException mongo
          && mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)) {
        return true;
      }
    }
    return false;
  }
}
