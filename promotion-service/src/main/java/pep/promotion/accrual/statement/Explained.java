package pep.promotion.accrual.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.promotion.accrual.book.Qualification;
import pep.promotion.accrual.claim.BudgetShare;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.promotion.AudienceStage;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.StandingRule;
import pep.promotion.roster.PartnerStanding;

/**
 * Whether a partner's sales count for a rebate, and why.
 *
 * @param counts whether it has qualified
 * @param since when that was decided; null where it has not
 * @param promotionVersion the version whose audience was asked
 * @param audience the decision that counts, with what was known of the partner when it was made; as
 *     of now where it has not qualified
 * @param budget what its sales have of the budget; null where there is none or nothing counts
 * @param reason the same in words
 */
public record Explained(
    String partnerId,
    String promotionId,
    String promotionCode,
    boolean counts,
    @Nullable Instant since,
    long promotionVersion,
    AudienceDecision audience,
    @Nullable BudgetShare budget,
    String reason) {

  static Explained qualified(
      PublishedPromotion promotion, Qualification on, @Nullable BudgetShare budget) {
    AudienceDecision decision = on.decision(promotion);
    return new Explained(
        on.standing().partnerId(),
        promotion.id(),
        promotion.code(),
        true,
        on.at(),
        on.promotionVersion(),
        decision,
        budget,
        "Its sales first reached the promotion at %s, when this held: %s. %s%s"
                .formatted(on.at(), decision.reason(), widened(promotion, on), since(promotion))
            + (budget == null ? "" : " " + budget.reason()));
  }

  private static String widened(PublishedPromotion promotion, Qualification on) {
    if (promotion.earlier().isEmpty()) {
      return "";
    }
    AudienceStage stage = on.stage(promotion);
    if (!stage.equals(promotion.stages().getFirst())) {
      return "It is in the audience since that was widened at %s by version %d; what it sold before does not count. "
          .formatted(stage.since(), stage.version());
    }
    return promotion.rebate().standingRule() == StandingRule.ONCE_QUALIFIED
        ? ""
        : "The audience was widened at %s by version %d; what was sold before is asked for the narrower one. "
            .formatted(
                promotion.stages().getLast().since(), promotion.stages().getLast().version());
  }

  private static String since(PublishedPromotion promotion) {
    return switch (promotion.rebate().standingRule()) {
      case ONCE_QUALIFIED ->
          "Since then all its sales in the window count, whatever becomes of the partner.";
      case AT_SALE ->
          "A sale counts if the partner's tier and segments were those asked for when it was sold.";
      case PERIOD_END ->
          "A sale counts if the partner's tier and segments are those asked for when the period ends that it was sold in.";
    };
  }

  static Explained withdrawn(PublishedPromotion promotion, PartnerStanding now) {
    return new Explained(
        now.partnerId(),
        promotion.id(),
        promotion.code(),
        false,
        null,
        promotion.version(),
        promotion.definition().audience().decide(now),
        null,
        "The promotion was withdrawn, or ended before it began: nothing counts for it.");
  }

  static Explained notQualified(PublishedPromotion promotion, PartnerStanding now) {
    AudienceDecision decision = promotion.definition().audience().decide(now);
    return new Explained(
        now.partnerId(),
        promotion.id(),
        promotion.code(),
        false,
        null,
        promotion.version(),
        decision,
        null,
        "No sale of its own has reached the promotion while it was in the audience, in which it must be by what the promotion asks for. As of now: "
            + decision.reason()
            + ".");
  }
}
