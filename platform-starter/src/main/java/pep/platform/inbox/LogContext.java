package pep.platform.inbox;

import org.slf4j.MDC;
import pep.platform.events.Envelope;
import pep.tracing.TraceContext;

/** Lets log lines say which event they belong to, and by the names that a request's lines have. */
final class LogContext {

  private LogContext() {}

  static void within(Envelope event, Runnable work) {
    MDC.put("correlationId", event.correlationid());
    TraceContext.parse(event.traceparent())
        .ifPresent(
            trace -> {
              MDC.put(TraceContext.HEADER, trace.header());
              MDC.put("traceId", trace.traceId());
            });
    try {
      work.run();
    } finally {
      MDC.clear();
    }
  }
}
