package pep.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorrelationFilterTest {

  @Test
  void staysInTheTraceThatCameWithASpanOfItsOwn() {
    String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    assertThat(CorrelationFilter.child(parent))
        .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
        .endsWith("-00")
        .doesNotContain("00f067aa0ba902b7");
  }

  @Test
  void startsATraceWhereNoneOrNonsenseCame() {
    assertThat(CorrelationFilter.child(null)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    assertThat(CorrelationFilter.child("00-<script>")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
  }
}
