package pep.rules.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When a rule is evaluated.
 *
 * @param now to the millisecond
 * @param zone whose days count
 */
public record Moment(Instant now, ZoneId zone) {

  public Moment {
    now = now.truncatedTo(ChronoUnit.MILLIS);
  }

  public LocalDate today() {
    return day(now);
  }

  /** The day that an instant lies in. */
  public LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** When a day begins; where clocks are put on over midnight, an hour late. */
  public Instant beginOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Midnights passed since an instant; negative for one that is to come. */
  public long daysSince(Instant instant) {
    return ChronoUnit.DAYS.between(day(instant), today());
  }
}
