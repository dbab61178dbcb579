package pep.gateway.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.tracing.TraceContext;

class CorrelationTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "a.b_c-d.e", "0af76519-16cd-43dd-8448-eb211c80319c"})
  void keepsAWellFormedRequestId(String id) {
    assertThat(Correlation.of(id, null).requestId()).isEqualTo(id);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "short", "has space", "line\nbreak", "a/b/c/d/e/f", "ümläutümläut"})
  void makesANewRequestIdWhereNoneIsWellFormed(String id) {
    assertThat(Correlation.of(id, null).requestId()).matches("[0-9a-f]{32}");
  }

  @Test
  void makesANewRequestIdWhereOneIsTooLong() {
    assertThat(Correlation.of("x".repeat(128), null).requestId()).hasSize(128);
    assertThat(Correlation.of("x".repeat(129), null).requestId()).hasSize(32);
  }

  @Test
  void continuesATraceWithASpanOfItsOwn() {
    var correlation = Correlation.of(null, "00-" + TRACE + "-" + SPAN + "-01");
    assertThat(correlation.continued()).isTrue();
    assertThat(correlation.trace().traceId()).isEqualTo(TRACE);
    assertThat(correlation.trace().spanId()).matches("[0-9a-f]{16}").isNotEqualTo(SPAN);
    assertThat(correlation.trace().flags()).isEqualTo("01");
  }

  @Test
  void continuesATraceOfALaterVersionThatSaysMore() {
    var correlation = Correlation.of(null, "01-" + TRACE + "-" + SPAN + "-00-more");
    assertThat(correlation.continued()).isTrue();
    assertThat(correlation.trace().header()).startsWith("00-" + TRACE).endsWith("-00");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "00-" + TRACE + "-" + SPAN,
        "00-" + TRACE + "-" + SPAN + "-01-more",
        "ff-" + TRACE + "-" + SPAN + "-01",
        "00-00000000000000000000000000000000-" + SPAN + "-01",
        "00-" + TRACE + "-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-" + SPAN + "-01"
      })
  void beginsATraceWhereNoneIsWellFormed(String header) {
    var correlation = Correlation.of(null, header);
    assertThat(correlation.continued()).isFalse();
    assertThat(correlation.trace().traceId()).isNotEqualTo(TRACE);
    assertThat(TraceContext.parse(correlation.trace().header())).contains(correlation.trace());
  }
}
