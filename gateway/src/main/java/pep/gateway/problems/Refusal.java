package pep.gateway.problems;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why the gateway does not answer with what was asked for.
 *
 * @param code which error
 * @param detail this occurrence in a sentence for the caller, without anything from the inside
 * @param retryAfter when it is worth trying again, if that is known
 * @param service the service that is concerned, if one is
 */
public record Refusal(
    ErrorCode code, String detail, @Nullable Duration retryAfter, @Nullable String service) {

  /** A refusal that concerns the request alone. */
  public static Refusal of(ErrorCode code, String detail) {
    return new Refusal(code, detail, null, null);
  }

  /** The same as an exception. */
  public RefusalException raise() {
    return new RefusalException(this);
  }
}
