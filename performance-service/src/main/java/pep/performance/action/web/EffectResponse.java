package pep.performance.action.web;

import java.time.YearMonth;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.action.Effect;

/**
 * What an action did to sales, beside partners on which none was finished.
 *
 * @param outcome whether it can be said
 * @param from the first month that is measured
 * @param until the last one
 * @param comparedWith whom it was compared with
 * @param perYear sales a year beyond what the middle of its peers would have come to
 * @param atLeast lower end of the interval, which holds the true effect 9 times in 10
 * @param atMost upper end of it
 */
record EffectResponse(
    String outcome,
    @Nullable YearMonth from,
    @Nullable YearMonth until,
    @Nullable String comparedWith,
    @Nullable Money perYear,
    @Nullable Money atLeast,
    @Nullable Money atMost) {

  static EffectResponse of(Effect effect) {
    return new EffectResponse(
        effect.outcome().wireName(),
        effect.from(),
        effect.until(),
        effect.comparedWith() == null ? null : effect.comparedWith().wireName(),
        effect.perYear(),
        effect.atLeast(),
        effect.atMost());
  }
}
