package pep.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import pep.tracing.TraceContext;

/**
 * Gives each request its id and its W3C trace context, for the log, the answer, the problem and the
 * events that follow.
 */
public class CorrelationFilter extends OncePerRequestFilter {

  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{8,128}");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String requestId = requestId(request.getHeader("X-Request-Id"));
    TraceContext trace = TraceContext.continuing(request.getHeader(TraceContext.HEADER));
    MDC.put("requestId", requestId);
    MDC.put(TraceContext.HEADER, trace.header());
    MDC.put("traceId", trace.traceId());
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
}
