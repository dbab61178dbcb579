package pep.platform.test.arch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.reason.Sentences;

class SentenceRulesTest {

  @Test
  void letsSentencesBeThatAreSaidOfTheirFacts() {
    assertThatCode(
            () ->
                SentenceRules.check(
                    new Sentences(
                        Map.of(
                            "far", List.of("{metres} m. {@why}", "{metres} m.", "Far."),
                            "refused", List.of("{said}", "Refused."),
                            "dismissed", List.of("{said}", "Dismissed.")))))
        .doesNotThrowAnyException();
  }

  @Test
  void reportsOneThatAnotherHides() {
    assertThatThrownBy(
            () ->
                SentenceRules.check(
                    new Sentences(Map.of("far", List.of("Far.", "{metres} m away.")))))
        .hasMessageContaining("far is said of its own facts");
  }

  @Test
  void reportsTwoThatReadAlike() {
    assertThatThrownBy(
            () ->
                SentenceRules.check(
                    new Sentences(Map.of("far", List.of("{a} m."), "near", List.of("{b} m.")))))
        .hasMessageContaining("reads like another sentence");
  }
}
