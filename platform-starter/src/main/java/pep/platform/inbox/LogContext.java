package pep.platform.inbox;

import org.slf4j.MDC;
import pep.platform.events.Envelope;

/** Lets log lines say which event they belong to, and by the names that a request's lines have. */
final class LogContext {

  private LogContext() {}

  static void within(Envelope event, Runnable work) {
    MDC.put("correlationId", event.correlationid());
    String traceparent = event.traceparent();
    if (traceparent != null) {
      MDC.put("traceparent", traceparent);
      MDC.put("traceId", traceparent.split("-", 4)[1]);
    }
    try {
      work.run();
    } finally {
      MDC.clear();
    }
  }
}
