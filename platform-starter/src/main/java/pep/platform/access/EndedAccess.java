package pep.platform.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What this service was told, until it is of no account any more.
 *
 * @param id of the event
 */
record EndedAccess(@Id String id, String of, @Nullable Long before, Instant until) {

  /** Tokens of a lower version are over; of a session, a token or a client all are. */
  long bound() {
    return before == null ? Long.MAX_VALUE : before;
  }
}
