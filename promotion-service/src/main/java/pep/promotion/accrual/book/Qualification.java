package pep.promotion.accrual.book;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.audience.Audience;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.promotion.AudienceStage;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.StandingRule;
import pep.promotion.roster.PartnerStanding;

/**
 * That a partner qualified for a promotion when its sales were first applied, and on what.
 *
 * <p>Where a promotion counts whoever has once qualified, from then on all its sales within the
 * window count, whenever they arrive, also those from before and those after it has left the
 * audience. Otherwise this is about its status and territories alone, and each sale is asked for
 * the tier and segments of its own day, see {@link SaleGroup#meets}. Who is in the audience only
 * since it was widened counts from then on.
 *
 * @param promotionId the promotion
 * @param promotionVersion the version whose audience was asked
 * @param at when it was decided
 * @param standing what was known of the partner then
 */
public record Qualification(
    String promotionId, long promotionVersion, Instant at, PartnerStanding standing) {

  /** The decision once more; what a version of a promotion asks for is fixed. */
  public AudienceDecision decision(PublishedPromotion promotion) {
    return decide(promotion, stage(promotion).audience(), standing);
  }

  /** The first stage of the promotion that it qualified for; its sales count since then. */
  public AudienceStage stage(PublishedPromotion promotion) {
    List<AudienceStage> asked =
        promotion.stages().stream().filter(each -> each.version() <= promotionVersion).toList();
    return asked.stream()
        .filter(each -> decide(promotion, each.audience(), standing).qualifies())
        .findFirst()
        .orElse(asked.getLast());
  }

  /** That a partner qualifies, with what is known of it as far as any stage asks for it. */
  public static Qualification of(
      PublishedPromotion promotion, PartnerStanding standing, Instant now) {
    Set<String> asked = new HashSet<>();
    promotion.stages().forEach(each -> asked.addAll(each.audience().territories()));
    return new Qualification(promotion.id(), promotion.version(), now, standing.regarding(asked));
  }

  /**
   * The promotion as it counts for a partner, without what was sold before it was for it, by what
   * it qualified on or what is known of it now, whichever gives it more; empty where it is for
   * others, or was withdrawn before the partner qualified.
   */
  public static Optional<PublishedPromotion> counting(
      PublishedPromotion promotion, Book book, PartnerStanding standing) {
    Optional<Qualification> before = book.qualification(promotion.id());
    if (before.isEmpty() && promotion.definition().window().isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> now =
        promotion.stages().stream()
            .filter(each -> decide(promotion, each.audience(), standing).qualifies())
            .map(AudienceStage::since)
            .findFirst();
    return Stream.concat(before.map(each -> each.stage(promotion).since()).stream(), now.stream())
        .min(Comparator.naturalOrder())
        .map(promotion::notBefore);
  }

  /** Whether by this less counts than the promotion covers now. */
  public boolean isAfter(PublishedPromotion promotion) {
    return stage(promotion).since().isAfter(promotion.definition().window().opensAt());
  }

  /** The promotion as it counts for the partner, without what was sold before it was for it. */
  public PublishedPromotion counting(PublishedPromotion promotion) {
    return promotion.notBefore(stage(promotion).since());
  }

  /**
   * Whether a partner whose sales reach a promotion qualifies. Where each sale is asked for the
   * tier and segments of its own day, those of today are of no concern.
   */
  private static AudienceDecision decide(
      PublishedPromotion promotion, Audience audience, PartnerStanding standing) {
    StandingRule rule = promotion.rebate().standingRule();
    return (rule == StandingRule.ONCE_QUALIFIED ? audience : audience.ofAnyStanding())
        .decide(standing);
  }
}
