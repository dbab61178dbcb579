package pep.territory.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.territory.quota.QuotaCourse.Finding;

class QuotaPeriodTest {

  private static final GrantQuota QUOTA =
      new GrantQuota(null, new BigDecimal(100), QuotaCycle.MONTH, 50, 10);

  @Test
  void beginsWithTheFirstWholePeriodOfTheVendorsCalendar() {
    assertThat(first(QuotaCycle.MONTH, "2026-05-01", 4)).isEqualTo("2026-05-01/2026-06-01");
    assertThat(first(QuotaCycle.MONTH, "2026-05-02", 4)).isEqualTo("2026-06-01/2026-07-01");
    assertThat(first(QuotaCycle.QUARTER, "2026-05-02", 1)).isEqualTo("2026-07-01/2026-10-01");
    assertThat(first(QuotaCycle.QUARTER, "2026-05-02", 2)).isEqualTo("2026-08-01/2026-11-01");
    assertThat(first(QuotaCycle.QUARTER, "2026-05-01", 2)).isEqualTo("2026-05-01/2026-08-01");
    assertThat(first(QuotaCycle.YEAR, "2026-04-01", 4)).isEqualTo("2026-04-01/2027-04-01");
    assertThat(first(QuotaCycle.YEAR, "2026-03-31", 4)).isEqualTo("2026-04-01/2027-04-01");
    assertThat(first(QuotaCycle.YEAR, "2026-04-02", 4)).isEqualTo("2027-04-01/2028-04-01");
  }

  @Test
  void isLookedAtAtTheShareAndJudgedAfterTheGrace() {
    QuotaCourse course = QuotaCourse.from(period("2026-06-01", "2026-07-01"), null);
    assertThat(due(course)).isEqualTo("2026-06-16T00:00:00Z");
    assertThat(course.judged(QUOTA, sold(50))).isEqualTo(Finding.ON_COURSE);
    assertThat(course.judged(QUOTA, sold(49))).isEqualTo(Finding.BEHIND);
    QuotaCourse checked = course.after(Finding.BEHIND, QUOTA, null);
    assertThat(due(checked)).isEqualTo("2026-07-11T00:00:00Z");
    assertThat(checked.judged(QUOTA, sold(100))).isEqualTo(Finding.KEPT);
    assertThat(checked.judged(QUOTA, sold(99))).isEqualTo(Finding.MISSED);
    assertThat(due(checked.after(Finding.KEPT, QUOTA, null))).isEqualTo("2026-07-17T00:00:00Z");
  }

  @Test
  void aWaivedPeriodTakesNothingAwayAndTheNextOneDoes() {
    LocalDate june = LocalDate.parse("2026-06-01");
    QuotaCourse waived =
        new QuotaCourse(period("2026-06-01", "2026-07-01"), true, List.of())
            .waive(new QuotaCourse.Waived(june, "flood", "usr_1"));
    QuotaCourse another = waived.anew(period("2026-06-01", "2026-07-01"), null);
    assertThat(another.after(Finding.BEHIND, QUOTA, null).judged(QUOTA, sold(0)))
        .as("a waiver outlives a new quota")
        .isEqualTo(Finding.KEPT);
    assertThat(waived.judged(QUOTA, sold(0))).isEqualTo(Finding.KEPT);
    QuotaCourse july = waived.after(Finding.KEPT, QUOTA, null).after(Finding.BEHIND, QUOTA, null);
    assertThat(july.judged(QUOTA, sold(0))).isEqualTo(Finding.MISSED);
  }

  @Test
  void aPeriodThatTheEndOfTheGrantCutsIsNotJudged() {
    LocalDate ends = LocalDate.parse("2026-07-15");
    QuotaCourse june = QuotaCourse.from(period("2026-06-01", "2026-07-01"), ends);
    assertThat(june.after(Finding.KEPT, QUOTA, ends).period()).isNull();
    assertThat(
            QuotaCourse.from(period("2026-07-01", "2026-08-01"), ends).dueAt(QUOTA, ZoneOffset.UTC))
        .isEmpty();
  }

  private static String first(QuotaCycle per, String day, int month) {
    QuotaPeriod period = QuotaPeriod.firstFrom(per, LocalDate.parse(day), month);
    return period.from() + "/" + period.until();
  }

  private static QuotaPeriod period(String from, String until) {
    return new QuotaPeriod(LocalDate.parse(from), LocalDate.parse(until));
  }

  private static Sold sold(int units) {
    return new Sold(BigDecimal.ZERO, new BigDecimal(units));
  }

  private static String due(QuotaCourse course) {
    return course.dueAt(QUOTA, ZoneOffset.UTC).orElseThrow().toString();
  }
}
