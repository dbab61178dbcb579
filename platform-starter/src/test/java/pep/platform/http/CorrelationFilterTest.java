package pep.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CorrelationFilterTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SPAN = "00f067aa0ba902b7";

  @ParameterizedTest
  @ValueSource(
      strings = {"00-" + TRACE + "-" + SPAN + "-00", "01-" + TRACE + "-" + SPAN + "-00-more"})
  void staysInTheTraceThatCameWithASpanOfItsOwn(String parent) throws Exception {
    Map<String, String> seen = seenBehind(parent);

    assertThat(seen.get("traceparent"))
        .startsWith("00-" + TRACE + "-")
        .endsWith("-00")
        .hasSize(55)
        .doesNotContain(SPAN);
    assertThat(seen).containsEntry("traceId", TRACE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "00-<script>",
        "ff-" + TRACE + "-" + SPAN + "-00",
        "00-00000000000000000000000000000000-" + SPAN + "-00",
        "00-" + TRACE + "-0000000000000000-00"
      })
  void startsATraceWhereNoneOrNonsenseCame(String parent) throws Exception {
    Map<String, String> seen = seenBehind(parent);

    assertThat(seen.get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    assertThat(seen.get("traceId"))
        .isEqualTo(seen.get("traceparent").substring(3, 35))
        .isNotEqualTo(TRACE)
        .isNotEqualTo("0".repeat(32));
  }

  @Test
  void nothingOfARequestIsLeftForTheNext() throws Exception {
    seenBehind(null);
    assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
  }

  private static Map<String, String> seenBehind(@Nullable String traceparent)
      throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest();
    if (traceparent != null) {
      request.addHeader("traceparent", traceparent);
    }
    Map<String, String> seen = new HashMap<>();
    new CorrelationFilter()
        .doFilter(
            request,
            new MockHttpServletResponse(),
            (in, out) -> seen.putAll(MDC.getCopyOfContextMap()));
    return seen;
  }
}
