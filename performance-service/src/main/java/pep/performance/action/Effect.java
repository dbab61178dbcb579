package pep.performance.action;

import java.time.YearMonth;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an action did to sales, beside partners with whom none was finished.
 *
 * @param outcome whether it can be said
 * @param from the first month after it that is measured; null where nothing was
 * @param until the last one
 * @param perYear sales a year beyond what the middle of its peers would have come to; null unless
 *     it was measured
 * @param comparedWith null unless it was measured, and of one that was before hold-outs
 * @param atLeast lower end of the interval
 * @param atMost upper end of it
 */
public record Effect(
    EffectOutcome outcome,
    @Nullable YearMonth from,
    @Nullable YearMonth until,
    @Nullable ComparedWith comparedWith,
    @Nullable Money perYear,
    @Nullable Money atLeast,
    @Nullable Money atMost) {

  static Effect unsaid(EffectOutcome outcome) {
    return new Effect(outcome, null, null, null, null, null, null);
  }
}
