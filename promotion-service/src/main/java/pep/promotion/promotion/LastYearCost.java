package pep.promotion.promotion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion would have cost on what was sold on the same days a year before, other
 * promotions left aside. With another set of partners of the same kind it would have been between
 * low and high nine times of ten: a sum that hangs on few of them has a wide interval.
 *
 * @param from the first day, a year before the promotion's
 * @param until the last day
 * @param partners how many partners had earned something
 * @param expected what it would have cost, no more than the budget
 * @param low not below zero
 * @param high no more than the budget
 */
public record LastYearCost(
    LocalDate from, LocalDate until, int partners, Money expected, Money low, Money high) {

  /** How many standard deviations of a normal distribution hold the middle nine tenths. */
  private static final double NINE_TENTHS = 1.645;

  /**
   * From what each partner would have earned; those that would have earned nothing count as well.
   *
   * @param promotion the promotion in its own window
   */
  public static LastYearCost of(
      PublishedPromotion promotion, Collection<Money> earned, CurrencyUnit currency) {
    Money zero = Money.zero(currency);
    Money sum = earned.stream().reduce(zero, Money::plus);
    double mean = earned.isEmpty() ? 0 : sum.getAmount().doubleValue() / earned.size();
    double squares = 0;
    int partners = 0;
    for (Money each : earned) {
      double off = each.getAmount().doubleValue() - mean;
      squares += off * off;
      partners += each.isPositive() ? 1 : 0;
    }
    Money spread =
        Money.of(
            currency, BigDecimal.valueOf(NINE_TENTHS * Math.sqrt(squares)), RoundingMode.HALF_UP);
    Money budget = promotion.definition().budget();
    Money low = sum.minus(spread);
    return new LastYearCost(
        promotion.definition().window().from().minusYears(1),
        promotion.definition().window().until().minusYears(1),
        partners,
        atMost(budget, sum),
        atMost(budget, low.isNegative() ? zero : low),
        atMost(budget, sum.plus(spread)));
  }

  private static Money atMost(@Nullable Money budget, Money amount) {
    return budget != null && amount.isGreaterThan(budget) ? budget : amount;
  }
}
