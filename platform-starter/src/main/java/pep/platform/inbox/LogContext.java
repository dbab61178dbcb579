package pep.platform.inbox;

import org.slf4j.MDC;
import pep.platform.events.Envelope;

/** Lets log lines say which event they belong to. */
final class LogContext {

  private LogContext() {}

  static void within(Envelope event, Runnable work) {
    MDC.put("correlationId", event.correlationid());
    if (event.traceparent() != null) {
      MDC.put("traceparent", event.traceparent());
    }
    try {
      work.run();
    } finally {
      MDC.clear();
    }
  }
}
