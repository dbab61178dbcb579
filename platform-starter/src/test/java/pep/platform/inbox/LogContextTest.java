package pep.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import pep.platform.events.Envelope;
import tools.jackson.databind.node.JsonNodeFactory;

class LogContextTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  private final Map<String, String> seen = new HashMap<>();

  @Test
  void linesOfAnEventAreFoundByTheTraceOfTheRequestThatSetItOff() {
    String traceparent = "00-" + TRACE + "-b7ad6b7169203331-01";
    LogContext.within(event(traceparent), this::look);
    assertThat(seen)
        .containsEntry("traceId", TRACE)
        .containsEntry("traceparent", traceparent)
        .containsEntry("correlationId", "req-1");
    assertThat(MDC.get("traceId")).isNull();
  }

  @Test
  void whatTheClockSetOffHasNoTrace() {
    LogContext.within(event(null), this::look);
    assertThat(seen).containsOnlyKeys("correlationId");
  }

  @Test
  void anEventWhoseTraceCannotBeReadIsHandledWithoutOne() {
    LogContext.within(event("nonsense"), this::look);
    assertThat(seen).containsOnlyKeys("correlationId");
  }

  private void look() {
    seen.putAll(MDC.getCopyOfContextMap());
  }

  private static Envelope event(@Nullable String traceparent) {
    return new Envelope(
        "1.0",
        "evt_1",
        "/thing",
        "thing.done.v1",
        "thi_1",
        Instant.EPOCH,
        "application/json",
        "ven_1",
        1,
        "req-1",
        null,
        0,
        traceparent,
        JsonNodeFactory.instance.objectNode());
  }
}
