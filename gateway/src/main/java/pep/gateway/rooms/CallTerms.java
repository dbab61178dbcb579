package pep.gateway.rooms;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How a call to a service is made.
 *
 * @param read whether it changes nothing, so that it may be repeated
 * @param bulk whether it may last minutes; such a call is refused by an open breaker, but is no
 *     trial for one that is healing, since it would keep the others waiting for its end
 * @param limit until the first byte of the answer
 * @param sent whether the caller has sent its request completely: if not, a deadline that passes is
 *     the caller's doing and not the service's
 */
public record CallTerms(boolean read, boolean bulk, Duration limit, BooleanSupplier sent) {

  /** The terms of a read that the gateway makes on its own account. */
  public static CallTerms ownRead(Duration limit) {
    return new CallTerms(true, false, limit, () -> true);
  }
}
