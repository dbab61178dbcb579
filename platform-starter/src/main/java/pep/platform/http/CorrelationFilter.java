package pep.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request its id and its W3C trace context, for the log, the answer, the problem and the
 * events that follow.
 */
public class CorrelationFilter extends OncePerRequestFilter {

  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{8,128}");
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String requestId = requestId(request.getHeader("X-Request-Id"));
    String traceparent = child(request.getHeader("traceparent"));
    MDC.put("requestId", requestId);
    MDC.put("traceparent", traceparent);
    MDC.put("traceId", traceparent.substring(3, 35));
    response.setHeader("X-Request-Id", requestId);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.clear();
    }
  }

  private static String requestId(@Nullable String given) {
    return given != null && REQUEST_ID.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }

  /** The same trace with a span of this service's own; a new trace if none came. */
  static String child(@Nullable String parent) {
    Matcher matcher = TRACEPARENT.matcher(parent == null ? "" : parent);
    boolean known = matcher.matches();
    String trace = known ? matcher.group(1) : hex() + hex();
    return "00-" + trace + "-" + hex() + "-" + (known ? matcher.group(3) : "01");
  }

  private static String hex() {
    long bits = ThreadLocalRandom.current().nextLong();
    return String.format("%016x", bits == 0 ? 1 : bits);
  }
}
