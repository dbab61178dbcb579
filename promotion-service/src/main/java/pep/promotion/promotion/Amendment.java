package pep.promotion.promotion;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.terms.PromotionDefinition;

/**
 * What is to become of a promotion that is in force; what is null stays as it is.
 *
 * @param until its last day, earlier or later than it was
 * @param budget the most that may be accrued in all, above zero, more or less than it was
 * @param audience a wider one
 * @param reachesBack whether who is in the wider audience counts from the window's opening on, and
 *     not from the amendment on
 * @param durationReason why it is shorter or longer than the norm
 */
public record Amendment(
    @Nullable LocalDate until,
    @Nullable Money budget,
    @Nullable Audience audience,
    boolean reachesBack,
    @Nullable String durationReason) {

  /** The definition with what this changes of it. */
  PromotionDefinition of(PromotionDefinition now) {
    return new PromotionDefinition(
        now.name(),
        now.terms(),
        audience == null ? now.audience() : audience,
        now.products(),
        until == null || until.equals(now.window().until())
            ? now.window()
            : now.window().lastingUntil(until),
        now.stacking(),
        budget == null ? now.budget() : budget,
        durationReason == null ? now.durationReason() : durationReason,
        now.mostPerPartner(),
        now.mostPer());
  }
}
