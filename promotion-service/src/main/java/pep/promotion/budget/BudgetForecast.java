package pep.promotion.budget;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * When a budget runs out if it goes on as it did over the last four weeks, or since it was opened.
 *
 * @param since from when on it was looked at
 * @param spent what was spent of it since, less what came back
 * @param runsOutAt null where it is exhausted, or nothing was spent
 */
public record BudgetForecast(Instant since, Money spent, @Nullable Instant runsOutAt) {

  private static final Duration LOOKED_AT = Duration.ofDays(28);
  private static final Duration LEAST = Duration.ofDays(1);

  /**
   * From when on a budget is looked at: the beginning of an hour, a day ago at least, so that its
   * first sales foretell less.
   */
  static Instant since(Instant openedAt, Instant now) {
    Instant weeks = now.minus(LOOKED_AT);
    Instant day = now.minus(LEAST);
    Instant opened = openedAt.isBefore(day) ? openedAt : day;
    return (opened.isAfter(weeks) ? opened : weeks).truncatedTo(ChronoUnit.HOURS);
  }

  /** What is left lasts as long as it takes to spend it at the same pace. */
  static BudgetForecast of(BudgetBalance balance, Instant since, Money spent, Instant now) {
    Money left = balance.available();
    if (balance.exhausted() || !left.isPositive() || !spent.isPositive()) {
      return new BudgetForecast(since, spent, null);
    }
    double times = left.getAmount().doubleValue() / spent.getAmount().doubleValue();
    double seconds = Duration.between(since, now).toSeconds() * times;
    // Beyond a thousand years nobody asks, and instants end.
    long ahead = (long) Math.min(seconds, Duration.ofDays(365_000).toSeconds());
    return new BudgetForecast(since, spent, now.plusSeconds(ahead));
  }
}
