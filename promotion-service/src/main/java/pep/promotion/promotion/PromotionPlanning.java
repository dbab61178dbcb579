package pep.promotion.promotion;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.budget.Budgets;
import pep.promotion.profitability.ProfitabilityUnclear;
import pep.promotion.promotion.terms.PromotionDefinition;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Drafts, checks, publishes and ends promotions. */
@Service
public class PromotionPlanning {

  private final Promotions promotions;
  private final Budgets budgets;
  private final Roster roster;
  private final ReachBack reachBack;
  private final LastYear lastYear;
  private final PolicyLinting linting;
  private final Clock clock;

  PromotionPlanning(
      Promotions promotions,
      Budgets budgets,
      Roster roster,
      ReachBack reachBack,
      LastYear lastYear,
      PolicyLinting linting,
      Clock clock) {
    this.promotions = promotions;
    this.budgets = budgets;
    this.roster = roster;
    this.reachBack = reachBack;
    this.lastYear = lastYear;
    this.linting = linting;
    this.clock = clock;
  }

  /** Creates a draft. */
  public Promotion draft(
      Tenant tenant, String code, PromotionDefinition definition, Creation creation, Cause cause) {
    Promotion draft =
        Promotion.draft(tenant, creation.id("prm"), code, definition, clock.instant());
    return promotions.create(draft, creation, cause);
  }

  /** Replaces what a draft says. */
  public Promotion revise(
      Tenant tenant,
      String id,
      PromotionDefinition definition,
      @Nullable String ifMatch,
      Cause cause) {
    Promotion promotion = promotions.get(tenant, id);
    ETags.check(ifMatch, promotion);
    promotion.revise(definition);
    return promotions.save(promotion, cause);
  }

  /** What the policy linter says of it now; changes nothing. */
  public LintReport lint(Tenant tenant, String id) {
    return linting.of(promotions.get(tenant, id));
  }

  /** What the audience bought over the last twelve months, to measure a budget by. */
  public Money baseline(Tenant tenant, String id) {
    PromotionDefinition definition = promotions.get(tenant, id).definition();
    List<String> reached =
        roster.all(tenant).stream()
            .filter(p -> definition.audience().decide(p).qualifies())
            .map(PartnerStanding::partnerId)
            .toList();
    return roster.revenueOfTwelveMonths(tenant, reached, roster.vendor(tenant).currency());
  }

  /** What it would have cost on what was sold a year before its window; changes nothing. */
  public LastYearCost lastYear(Tenant tenant, String id) {
    return lastYear.cost(tenant, promotions.get(tenant, id).published());
  }

  /**
   * That a promotion is to count what was sold before it is published.
   *
   * @param reason why
   * @param seen what {@link #reach} gave
   */
  public record Reach(String reason, String seen) {}

  /** What the promotion changes if it reaches back; changes nothing. */
  public ReachPreview reach(Tenant tenant, String id) {
    return reachBack.preview(tenant, promotions.get(tenant, id).published());
  }

  /**
   * Puts it in force, with its budget; both bear repetition after a crash in between.
   *
   * @param reach null where what was sold before is left alone
   * @param despite why, although partners are not known to earn enough on a line; null for no
   *     reason
   * @throws ProfitabilityUnclear when there is such a line and no reason
   * @throws ReachNotSeen when reaching back changes other things than those that were seen
   */
  public Promotion publish(
      Tenant tenant,
      String id,
      @Nullable Reach reach,
      @Nullable String despite,
      @Nullable String ifMatch,
      Cause cause) {
    Promotion promotion = promotions.get(tenant, id);
    ETags.check(ifMatch, promotion);
    if (reach != null && promotion.status() == PromotionStatus.DRAFT) {
      ReachPreview now = reachBack.preview(tenant, promotion.published());
      if (!now.seen().equals(reach.seen())) {
        throw new ReachNotSeen(promotion.code(), now);
      }
    }
    LintReport report = linting.of(promotion);
    String reaches = reach == null ? null : reach.reason();
    promotion.publish(report, reaches, despite, clock.instant());
    PromotionDefinition definition = promotion.definition();
    Money budget = definition.budget();
    if (budget != null) {
      budgets.open(tenant, promotion.id(), promotion.code(), definition.name(), budget);
    }
    String why =
        Stream.of(reaches, promotion.profitabilityReason())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return promotions.save(promotion, why.isEmpty() ? cause : cause.because(why));
  }

  /** Ends it before its window is over. */
  public Promotion end(
      Tenant tenant, String id, String reason, @Nullable String ifMatch, Cause cause) {
    Promotion promotion = promotions.get(tenant, id);
    ETags.check(ifMatch, promotion);
    promotion.end(reason, clock.instant());
    return promotions.save(promotion, cause.because(reason));
  }

  /** Takes a mistake back. */
  public Promotion withdraw(
      Tenant tenant, String id, String reason, @Nullable String ifMatch, Cause cause) {
    Promotion promotion = promotions.get(tenant, id);
    ETags.check(ifMatch, promotion);
    promotion.withdraw(reason);
    return promotions.save(promotion, cause.because(reason));
  }

  /** Whether the partner is in its audience, with every predicate. */
  public AudienceDecision explain(Tenant tenant, String id, String partnerId) {
    Promotion promotion = promotions.get(tenant, id);
    return promotion.definition().audience().decide(roster.partner(tenant, partnerId));
  }

  /** Ends it with its window; called again it changes nothing. */
  void windowOver(Tenant tenant, String id) {
    Promotion promotion = promotions.get(tenant, id);
    if (!clock.instant().isBefore(promotion.definition().window().closesAt())) {
      promotion.end(null, clock.instant());
      promotions.save(promotion, Cause.ofClock("promotion-end"));
    }
  }
}
