package pep.promotion.promotion;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;
import pep.promotion.promotion.terms.PromotionDefinition;

/**
 * An amendment of a promotion that was in force. What it left as it was is null.
 *
 * @param version the version of the promotion that it made
 * @param effectiveAt from when on it counts
 * @param reason why
 * @param reachesBack whether its audience counts from the window's opening on
 */
public record AmendmentMade(
    long version,
    Instant effectiveAt,
    String reason,
    @Nullable Days window,
    @Nullable Limit budget,
    @Nullable Reached audience,
    boolean reachesBack) {

  /** Its last day, before and after. */
  public record Days(LocalDate before, LocalDate after) {}

  /** Its budget, before and after. */
  public record Limit(Money before, Money after) {}

  /** Whom it is for, before and after. */
  public record Reached(Audience before, Audience after) {}

  static AmendmentMade of(
      PromotionDefinition before,
      PromotionDefinition after,
      long version,
      boolean reachesBack,
      String reason,
      Instant at) {
    LocalDate until = before.window().until();
    Money budget = before.budget();
    Money limit = after.budget();
    return new AmendmentMade(
        version,
        at,
        reason,
        until.equals(after.window().until()) ? null : new Days(until, after.window().until()),
        budget == null || limit == null || budget.isEqual(limit) ? null : new Limit(budget, limit),
        before.audience().equals(after.audience())
            ? null
            : new Reached(before.audience(), after.audience()),
        reachesBack);
  }
}
