package pep.partner.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    // In the evening, in the night and just at its end; the day is left alone.
    "2026-06-10T19:59:59Z, 2026-06-10T19:59:59Z",
    "2026-06-10T20:00:00Z, 2026-06-11T05:00:00Z",
    "2026-06-11T01:00:00Z, 2026-06-11T05:00:00Z",
    "2026-06-11T05:00:00Z, 2026-06-11T05:00:00Z",
    // The nights in which the clock is put forward and back are an hour shorter and longer.
    "2026-03-28T22:30:00Z, 2026-03-29T05:00:00Z",
    "2026-10-24T21:30:00Z, 2026-10-25T06:00:00Z",
  })
  void nothingComesInQuietHours(Instant told, Instant mailed) {
    assertThat(hours(MailRhythm.IMMEDIATELY, "22:00", "07:00").mailed(told)).isEqualTo(mailed);
  }

  @ParameterizedTest
  @CsvSource({
    // 02:30 is left out in spring: quiet ends when the clock goes on at 03:00, shown as 03:30.
    "2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
    // In autumn the clock shows it twice: whoever is told between the two waits for the second.
    "2026-10-25T00:10:00Z, 2026-10-25T00:30:00Z",
    "2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
  })
  void theHourThatIsLeftOutAndTheOneThatComesTwice(Instant told, Instant mailed) {
    assertThat(hours(MailRhythm.IMMEDIATELY, "01:00", "02:30").mailed(told)).isEqualTo(mailed);
  }

  @ParameterizedTest
  @CsvSource({
    "DAILY, , , 2026-06-10T05:59:59Z, 2026-06-10T06:00:00Z",
    "DAILY, , , 2026-06-10T06:00:00Z, 2026-06-11T06:00:00Z",
    "DAILY, 06:00, 09:30, 2026-06-10T06:00:00Z, 2026-06-11T07:30:00Z",
    "WEEKLY, , , 2026-06-10T06:00:00Z, 2026-06-15T06:00:00Z",
    "WEEKLY, , , 2026-06-15T06:00:00Z, 2026-06-22T06:00:00Z",
    "WEEKLY, , , 2026-03-23T12:00:00Z, 2026-03-30T06:00:00Z",
  })
  void whatIsGatheredComesInTheMorning(
      MailRhythm rhythm, String from, String until, Instant told, Instant mailed) {
    assertThat(hours(rhythm, from, until).mailed(told)).isEqualTo(mailed);
  }

  private static MailHours hours(MailRhythm rhythm, String from, String until) {
    return new MailHours(
        rhythm,
        from == null ? null : LocalTime.parse(from),
        until == null ? null : LocalTime.parse(until),
        BERLIN);
  }
}
