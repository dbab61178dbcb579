package pep.platform.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Who changes something and why; it becomes the history entry and the correlation of every event
 * that follows.
 *
 * @param by the caller's subject, {@code operator:<subject>}, {@code event:<id>} or {@code
 *     clock:<name>}
 * @param why a reason given by a person, if any
 * @param correlationId the same for all that one request set off
 * @param causationId the event that led to this change, if any
 * @param hops how many events lie between the first request and this change; a bound on loops
 */
public record Cause(
    String by,
    @Nullable String why,
    String correlationId,
    @Nullable String causationId,
    int hops,
    @Nullable String traceparent) {

  public static Cause of(Caller caller) {
    return of(caller, null);
  }

  public static Cause of(Caller caller, @Nullable String why) {
    String request = MDC.get("requestId");
    String correlation = request == null ? UUID.randomUUID().toString() : request;
    String by = caller instanceof Operator operator ? operator.inHistories() : caller.subject();
    return new Cause(by, why, correlation, null, 0, MDC.get("traceparent"));
  }

  /** A change that the passing of time brought about. */
  public static Cause ofClock(String name) {
    return new Cause("clock:" + name, null, UUID.randomUUID().toString(), null, 0, null);
  }

  public Cause because(String reason) {
    return new Cause(by, reason, correlationId, causationId, hops, traceparent);
  }
}
