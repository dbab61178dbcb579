package pep.partner.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pep.partner.language.Language;

class NoticeTextsTest {

  private static final String SENTENCE = "It meets what gold takes.";

  @Test
  void aReasonIsSaidInTheLanguageOfItsReader() {
    assertThat(german("gold", SENTENCE, "tier-met", "gold", ""))
        .endsWith("Sie erfüllen, was gold verlangt.");
    assertThat(german("gold", "Set until May: Won", "tier-set", "2026-05-01", "Won {0}"))
        .endsWith("Gesetzt bis 2026-05-01: Won {0}");
    assertThat(
            NoticeTexts.text(
                Language.EN,
                NoticeKind.TIER_MOVED,
                List.of("gold", SENTENCE, "tier-met", "gold", "")))
        .endsWith(SENTENCE);
  }

  @Test
  void whereTheLanguageHasNoWordsForItTheSentenceStays() {
    assertThat(german("gold", SENTENCE)).endsWith(SENTENCE);
    assertThat(german("gold", SENTENCE, "of-tomorrow", "gold", "")).endsWith(SENTENCE);
  }

  private static String german(String... values) {
    return NoticeTexts.text(Language.DE, NoticeKind.TIER_MOVED, List.of(values));
  }
}
