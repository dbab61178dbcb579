package pep.performance.concentration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;

/**
 * Months of the vendor's calendar, both included.
 *
 * @param from not after until
 */
public record Period(YearMonth from, YearMonth until) {

  private static final int USUAL = 12;

  /**
   * The months that were asked for; where they are left out the last twelve up to the present one.
   *
   * @throws InvalidInput if the last is before the first
   */
  public static Period of(@Nullable YearMonth from, @Nullable YearMonth until, YearMonth now) {
    YearMonth last = until == null ? now : until;
    YearMonth first = from == null ? last.minusMonths(USUAL - 1L) : from;
    if (first.isAfter(last)) {
      throw InvalidInput.of("until", "range-turned-round", "Give a month that is not before from.");
    }
    return new Period(first, last);
  }

  /**
   * The same of months as requests name them, such as 2026-01.
   *
   * @throws InvalidInput if the last is before the first
   */
  public static Period named(@Nullable String from, @Nullable String until, YearMonth now) {
    return of(
        from == null ? null : YearMonth.parse(from),
        until == null ? null : YearMonth.parse(until),
        now);
  }

  /** How many months it has. */
  public long months() {
    return ChronoUnit.MONTHS.between(from, until) + 1;
  }

  /** As many months, just before these. */
  public Period before() {
    return new Period(from.minusMonths(months()), from.minusMonths(1));
  }

  boolean holds(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return !month.isBefore(from) && !month.isAfter(until);
  }

  /** Its parts by the calendar, the oldest first; the first and the last may be cut short. */
  List<Period> by(Step step) {
    List<Period> parts = new ArrayList<>();
    for (YearMonth first = from; !first.isAfter(until); ) {
      YearMonth last = step.lastOf(first);
      last = last.isAfter(until) ? until : last;
      parts.add(new Period(first, last));
      first = last.plusMonths(1);
    }
    return parts;
  }
}
