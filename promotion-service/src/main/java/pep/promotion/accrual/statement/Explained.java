package pep.promotion.accrual.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
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
 * @param why the same in its parts, to be read one after the other
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
    List<Reason> why) {

  public Explained {
    why = List.copyOf(why);
  }

  /** The same in words. */
  @JsonProperty
  public String reason() {
    return why.stream().map(Reason::text).collect(Collectors.joining(" "));
  }

  static Explained qualified(
      PublishedPromotion promotion, Qualification on, @Nullable BudgetShare budget) {
    AudienceDecision decision = on.decision(promotion);
    List<Reason> why = new ArrayList<>();
    why.add(decision.within("first-reached", Map.of("at", on.at().toString())));
    widened(promotion, on).ifPresent(why::add);
    why.add(since(promotion));
    if (budget != null) {
      why.add(budget.why());
    }
    return new Explained(
        on.standing().partnerId(),
        promotion.id(),
        promotion.code(),
        true,
        on.at(),
        on.promotionVersion(),
        decision,
        budget,
        why);
  }

  private static Optional<Reason> widened(PublishedPromotion promotion, Qualification on) {
    if (promotion.earlier().isEmpty()) {
      return Optional.empty();
    }
    AudienceStage stage = on.stage(promotion);
    if (!stage.equals(promotion.stages().getFirst())) {
      return Optional.of(widening("joined-by-widening", stage));
    }
    return promotion.rebate().standingRule() == StandingRule.ONCE_QUALIFIED
        ? Optional.empty()
        : Optional.of(widening("audience-widened", promotion.stages().getLast()));
  }

  private static Reason widening(String code, AudienceStage stage) {
    return new Reason(
        code,
        Map.of("since", stage.since().toString(), "version", String.valueOf(stage.version())));
  }

  private static Reason since(PublishedPromotion promotion) {
    return Reason.of(
        switch (promotion.rebate().standingRule()) {
          case ONCE_QUALIFIED -> "counts-once-qualified";
          case AT_SALE -> "counts-as-when-sold";
          case PERIOD_END -> "counts-as-at-period-end";
        });
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
        List.of(Reason.of("nothing-counts")));
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
        List.of(decision.within("not-reached", Map.of())));
  }
}
