package pep.performance.tier.ladder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

/**
 * How long a partner may stay in a tier without meeting what it takes.
 *
 * @param length at least
 * @param reviews the days of each year on which partners fall, in their order; where there are
 *     some, a grace ends with the first that begins when its length is over or later
 */
public record Grace(Duration length, List<MonthDay> reviews) {

  public Grace {
    reviews = reviews.stream().sorted().distinct().toList();
  }

  /** Without reviews: a partner falls when its grace is over. */
  public static Grace of(Duration length) {
    return new Grace(length, List.of());
  }

  public static Grace of(int days, List<MonthDay> reviews) {
    return new Grace(Duration.ofDays(days), reviews);
  }

  /**
   * When a grace ends.
   *
   * @param began in it, the partner was found not to meet what its tier takes
   * @param zone the vendor's, in which a review's day begins
   */
  public Instant end(Instant began, ZoneId zone) {
    Instant over = began.plus(length);
    if (reviews.isEmpty()) {
      return over;
    }
    LocalDate day = LocalDate.ofInstant(over, zone);
    Instant begins = day.atStartOfDay(zone).toInstant();
    return review(begins.isBefore(over) ? day.plusDays(1) : day).atStartOfDay(zone).toInstant();
  }

  /** The first review on a day or after it. */
  private LocalDate review(LocalDate from) {
    return reviews.stream()
        .map(each -> each.atYear(from.getYear()))
        .filter(day -> !day.isBefore(from))
        .findFirst()
        .orElseGet(() -> reviews.getFirst().atYear(from.getYear() + 1));
  }
}
