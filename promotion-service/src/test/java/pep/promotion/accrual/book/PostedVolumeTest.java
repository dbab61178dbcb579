package pep.promotion.accrual.book;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.util.List;
import org.junit.jupiter.api.Test;
import pep.promotion.accrual.volume.EarnedMonth;

class PostedVolumeTest {

  private static final EarnedMonth JANUARY = month("2026-01", "10");
  private static final EarnedMonth MARCH = month("2026-03", "5");

  @Test
  void missesWhatMonthsEarnedBeyondWhatWasPostedForThem() {
    PostedVolume posted = posted("12", month("2026-01", "8"), month("2026-02", "4"));

    assertThat(posted.missing(List.of(JANUARY, MARCH)))
        .containsExactly(month("2026-01", "2"), month("2026-02", "-4"), MARCH);
    assertThat(posted("15", JANUARY, MARCH).missing(List.of(JANUARY, MARCH))).isEmpty();
  }

  @Test
  void takesWhatWasPostedBeforeMonthsWereToldForTheFirstThatEarnSoMuch() {
    assertThat(posted("15").missing(List.of(JANUARY, MARCH))).isEmpty();
    assertThat(posted("12").missing(List.of(JANUARY, MARCH)))
        .containsExactly(month("2026-03", "3"));
    assertThat(posted("4").missing(List.of(JANUARY, MARCH)))
        .containsExactly(month("2026-01", "6"), MARCH);
  }

  @Test
  void takesBackWhatWasPostedBeforeMonthsWereToldAndIsNotEarnedAnyMore() {
    assertThat(posted("12").missing(List.of(JANUARY)))
        .containsExactly(month(PostedVolume.UNTOLD, "-2"));
    assertThat(posted("12").missing(List.of())).containsExactly(month(PostedVolume.UNTOLD, "-12"));
  }

  private static PostedVolume posted(String amount, EarnedMonth... months) {
    return new PostedVolume("prm_1", "window", gbp(amount), 1, List.of(months));
  }

  private static EarnedMonth month(String name, String amount) {
    return new EarnedMonth(name, gbp(amount));
  }
}
