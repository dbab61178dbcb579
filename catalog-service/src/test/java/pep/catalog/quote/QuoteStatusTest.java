package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuoteStatusTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
  void whatWasSentIsChangedNoMore(QuoteStatus status) {
    assertThatExceptionOfType(QuoteSentAlready.class).isThrownBy(() -> status.checkDraft("qte_1"));
    assertThatCode(() -> QuoteStatus.DRAFT.checkDraft("qte_1")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SENT")
  void onlyWhatWasSentIsAnswered(QuoteStatus status) {
    assertThatExceptionOfType(QuoteNotOpen.class)
        .isThrownBy(() -> status.checkSent("qte_1"))
        .withMessage("Quote qte_1 is " + status.code() + ".");
    assertThatCode(() -> QuoteStatus.SENT.checkSent("qte_1")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"DRAFT, was not sent yet", "ACCEPTED, was accepted", "REPLACED, was replaced by q2"})
  void saysWhyThereIsNoNextVersion(QuoteStatus status, String why) {
    assertThatExceptionOfType(QuoteNotOpen.class)
        .isThrownBy(() -> status.checkReplaceable("q1", "q2"))
        .withMessage("Quote q1 " + why + ".");
  }

  @Test
  void whatWasSentOrDeclinedHasANextVersion() {
    assertThatCode(() -> QuoteStatus.SENT.checkReplaceable("q1", null)).doesNotThrowAnyException();
    assertThatCode(() -> QuoteStatus.DECLINED.checkReplaceable("q1", null))
        .doesNotThrowAnyException();
  }
}
