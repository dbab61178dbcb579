package pep.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00-" + TRACE + "-" + SPAN + "-00",
        "00-" + TRACE + "-" + SPAN + "-03",
        "01-" + TRACE + "-" + SPAN + "-01",
        "01-" + TRACE + "-" + SPAN + "-01-more",
        "cc-" + TRACE + "-" + SPAN + "-01-",
        "fe-" + TRACE + "-" + SPAN + "-01-what-the-future-will-be-like"
      })
  void readsVersion00AndWhatLaterOnesSayAsItDoes(String header) {
    assertThat(TraceContext.parse(header))
        .hasValue(new TraceContext(TRACE, SPAN, header.substring(53, 55)));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "00",
        "00-<script>",
        "00-" + TRACE + "-" + SPAN,
        "00-" + TRACE + "-" + SPAN + "-1",
        "00-" + TRACE + "-" + SPAN + "-01-",
        "00-" + TRACE + "-" + SPAN + "-01-more",
        "01-" + TRACE + "-" + SPAN + "-01.more",
        "ff-" + TRACE + "-" + SPAN + "-01",
        "0-" + TRACE + "-" + SPAN + "-01",
        " 00-" + TRACE + "-" + SPAN + "-01",
        "00-00000000000000000000000000000000-" + SPAN + "-01",
        "00-" + TRACE + "-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-" + SPAN + "-01",
        "00-" + TRACE + "-" + SPAN + "-0x"
      })
  void readsNothingElse(String header) {
    assertThat(TraceContext.parse(header)).isEmpty();
  }

  @Test
  void readsNothingOfAnyLength() {
    String header = "01-" + TRACE + "-" + SPAN + "-01-";
    assertThat(TraceContext.parse(header + "x".repeat(512 - header.length()))).isPresent();
    assertThat(TraceContext.parse(header + "x".repeat(513 - header.length()))).isEmpty();
  }

  @Test
  void goesOnInATraceWithASpanOfItsOwnAndTheFlagsThatCame() {
    TraceContext next = TraceContext.continuing("00-" + TRACE + "-" + SPAN + "-00");
    assertThat(next.traceId()).isEqualTo(TRACE);
    assertThat(next.spanId()).matches("[0-9a-f]{16}").isNotEqualTo(SPAN);
    assertThat(next.header()).isEqualTo("00-" + TRACE + "-" + next.spanId() + "-00");
  }

  @Test
  void beginsATraceThatItCanReadAgainWhereNoneCame() {
    TraceContext begun = TraceContext.continuing("00-" + "0".repeat(32) + "-" + SPAN + "-00");
    assertThat(begun.header()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    assertThat(TraceContext.parse(begun.header())).hasValue(begun);
    assertThat(TraceContext.begin().traceId()).isNotEqualTo(begun.traceId());
  }
}
