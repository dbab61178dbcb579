package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeInBusinessTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

  @Test
  void keepsTheFirstInstantForGood() {
    TimeInBusiness back = TimeInBusiness.NEVER.begun(MARCH).left(APRIL).begun(MAY);
    assertThat(back).isEqualTo(new TimeInBusiness(MARCH, null, APRIL, MAY));
  }

  @Test
  void keepsTheLastAbsenceWhileItIsAwayAgain() {
    Instant june = Instant.parse("2026-06-01T00:00:00Z");
    TimeInBusiness away = TimeInBusiness.NEVER.begun(MARCH).left(APRIL).begun(MAY).left(june);
    assertThat(away).isEqualTo(new TimeInBusiness(MARCH, june, APRIL, MAY));
  }

  @Test
  void wasNeverAwayWhenItComesFirst() {
    assertThat(TimeInBusiness.NEVER.begun(MARCH))
        .isEqualTo(new TimeInBusiness(MARCH, null, null, null));
  }
}
