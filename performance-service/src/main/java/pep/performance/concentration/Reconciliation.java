package pep.performance.concentration;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.performance.rollup.DaySales;

/**
 * Why the net sales of a period are not what the scorecards add up to. Each step is exact: net of
 * the period − {@code outsideWindow} + {@code outsidePeriod} + {@code notWorkedOut} = the
 * scorecards' sum.
 *
 * @param counted what the concentration counts: each partner with at least nothing
 * @param belowNothing how far those with more returns than sales are below it, above zero
 * @param net counted − belowNothing: all net sales of the period
 * @param outsideWindow sold on days of the period that are not in the scorecards' twelve months
 * @param outsidePeriod sold on days of the twelve months that are not in the period
 * @param notWorkedOut what scorecards do not have yet of what was sold in their twelve months, or
 *     have still
 * @param scorecards sum of the net sales over twelve months on all partners' scorecards
 */
public record Reconciliation(
    Money counted,
    Money belowNothing,
    Money net,
    Money outsideWindow,
    Money outsidePeriod,
    Money notWorkedOut,
    Money scorecards) {

  private static final int WINDOW = 12;

  /**
   * @param partners what each partner sold in the period, in the currency's smallest unit
   * @param days all of the vendor's days that lie in the period or the window
   * @param today with which the window ends, that day included
   * @param scorecards what each partner's scorecard says of the window
   */
  static Reconciliation of(
      CurrencyUnit currency,
      List<Long> partners,
      Period period,
      LocalDate today,
      List<DaySales> days,
      List<Money> scorecards) {
    long counted = partners.stream().mapToLong(each -> Math.max(0, each)).sum();
    long net = partners.stream().mapToLong(each -> each).sum();
    long periodOnly = 0;
    long windowOnly = 0;
    long window = 0;
    for (DaySales sold : days) {
      boolean inPeriod = period.holds(sold.day());
      boolean inWindow =
          sold.day().isAfter(today.minusMonths(WINDOW)) && !sold.day().isAfter(today);
      long minor = sold.tally().netMinor();
      periodOnly += inPeriod && !inWindow ? minor : 0;
      windowOnly += inWindow && !inPeriod ? minor : 0;
      window += inWindow ? minor : 0;
    }
    Money said = scorecards.stream().reduce(Money.zero(currency), Money::plus);
    return new Reconciliation(
        Money.ofMinor(currency, counted),
        Money.ofMinor(currency, counted - net),
        Money.ofMinor(currency, net),
        Money.ofMinor(currency, periodOnly),
        Money.ofMinor(currency, windowOnly),
        said.minus(Money.ofMinor(currency, window)),
        said);
  }
}
