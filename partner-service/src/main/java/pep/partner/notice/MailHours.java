package pep.partner.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When mail may come to somebody, by the clock on that person's wall.
 *
 * @param quietFrom when quiet begins; null for never
 * @param quietUntil when it ends, on the next day where that is earlier
 */
record MailHours(
    MailRhythm rhythm, @Nullable LocalTime quietFrom, @Nullable LocalTime quietUntil, ZoneId zone) {

  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final int DAYS_AHEAD = 9;

  /** When a notice of this instant is mailed. */
  Instant mailed(Instant told) {
    return switch (rhythm) {
      case IMMEDIATELY -> awake(told);
      case DAILY -> awake(next(told, MORNING, day -> true));
      case WEEKLY -> awake(next(told, MORNING, day -> day.getDayOfWeek() == DayOfWeek.MONDAY));
    };
  }

  private Instant awake(Instant at) {
    return quietUntil != null && isQuiet(at) ? next(at, quietUntil, day -> true) : at;
  }

  private boolean isQuiet(Instant at) {
    if (quietFrom == null || quietUntil == null) {
      return false;
    }
    LocalTime time = at.atZone(zone).toLocalTime();
    boolean begun = !time.isBefore(quietFrom);
    boolean ended = !time.isBefore(quietUntil);
    return quietFrom.isBefore(quietUntil) ? begun && !ended : begun || !ended;
  }

  /** The first instant after another at which the clock shows this time, on one of these days. */
  private Instant next(Instant after, LocalTime time, Predicate<LocalDate> days) {
    LocalDate today = after.atZone(zone).toLocalDate();
    return today
        .datesUntil(today.plusDays(DAYS_AHEAD))
        .filter(days)
        .flatMap(day -> instants(day.atTime(time)).stream())
        .filter(each -> each.isAfter(after))
        .findFirst()
        .orElseThrow();
  }

  /** A time that the clock shows twice has two; one that it leaves out comes after the gap. */
  private List<Instant> instants(LocalDateTime local) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return offsets.isEmpty()
        ? List.of(ZonedDateTime.of(local, zone).toInstant())
        : offsets.stream().map(local::toInstant).sorted().toList();
  }
}
