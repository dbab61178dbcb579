package pep.gateway.correlation;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import pep.tracing.TraceContext;

/**
 * What ties an answer, its calls, its log lines and its problem together.
 *
 * @param requestId the client's own if it is well-formed, else a new one
 * @param trace the gateway's span in the client's trace, or in a new one
 * @param continued whether the trace is the client's
 */
public record Correlation(String requestId, TraceContext trace, boolean continued) {

  /** The name of the header that carries the request id both ways. */
  public static final String REQUEST_ID = "X-Request-Id";

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,128}");
  private static final String ATTRIBUTE = Correlation.class.getName();

  /** Takes over what a client sent, as far as it is well-formed. */
  public static Correlation of(@Nullable String requestId, @Nullable String traceparent) {
    var parent = TraceContext.parse(traceparent);
    return new Correlation(
        requestId != null && WELL_FORMED.matcher(requestId).matches() ? requestId : newId(),
        parent.map(TraceContext::next).orElseGet(TraceContext::begin),
        parent.isPresent());
  }

  /** The correlation of a request; made from its headers the first time it is asked for. */
  public static Correlation of(ServerWebExchange exchange) {
    return (Correlation)
        exchange
            .getAttributes()
            .computeIfAbsent(
                ATTRIBUTE,
                absent -> {
                  var headers = exchange.getRequest().getHeaders();
                  return of(headers.getFirst(REQUEST_ID), headers.getFirst(TraceContext.HEADER));
                });
  }

  private static String newId() {
    var random = ThreadLocalRandom.current();
    var hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }
}
