package pep.promotion.promotion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.StaleVersion;
import pep.platform.http.ETags;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.audience.Audience;
import pep.promotion.budget.BudgetView;
import pep.promotion.budget.Budgets;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Amends promotions that are in force, once it was seen whose money that moves. */
@Service
public class PromotionAmending {

  private final Promotions promotions;
  private final Budgets budgets;
  private final Roster roster;
  private final PolicyLinting linting;
  private final AmendmentReckoning reckoning;
  private final Transactions transactions;
  private final Clock clock;

  PromotionAmending(
      Promotions promotions,
      Budgets budgets,
      Roster roster,
      PolicyLinting linting,
      AmendmentReckoning reckoning,
      Transactions transactions,
      Clock clock) {
    this.promotions = promotions;
    this.budgets = budgets;
    this.roster = roster;
    this.linting = linting;
    this.reckoning = reckoning;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What an amendment would change; changes nothing.
   *
   * @throws PromotionNotPublished when the promotion is not in force
   * @throws AmendmentOutOfBounds when it would take from anybody what the promotion gave
   * @throws BudgetBelowSpent when the budget would be less than what is spent of it
   */
  public AmendmentPreview preview(Tenant tenant, String id, Amendment amendment) {
    Promotion promotion = promotions.get(tenant, id);
    PublishedPromotion before = promotion.published();
    promotion.amend(amendment, "", clock.instant());
    return preview(promotion, before, amendment);
  }

  /**
   * Amends a promotion from this instant on, its budget with it. A repeat changes nothing.
   *
   * @param reason why
   * @param seen what the preview gave; null where no money moves
   * @throws AmendmentNotSeen when money moves that was not seen to move
   * @throws PromotionRefused when the policy has something against it that it had not before
   */
  public Promotion amend(
      Tenant tenant,
      String id,
      Amendment amendment,
      String reason,
      @Nullable String seen,
      @Nullable String ifMatch,
      Cause cause) {
    Promotion promotion = promotions.get(tenant, id);
    ETags.check(ifMatch, promotion);
    PublishedPromotion before = promotion.published();
    LintReport earlier = linting.of(promotion);
    Instant now = clock.instant();
    if (!promotion.amend(amendment, reason, now)) {
      return promotion;
    }
    AmendmentPreview preview = preview(promotion, before, amendment);
    if (preview.report().worsens(earlier)) {
      throw new PromotionRefused(promotion.code(), preview.report());
    }
    if (preview.movesMoney() && !preview.seen().equals(seen)) {
      throw new AmendmentNotSeen(promotion.code(), preview);
    }
    return transactions.call(
        () -> {
          // Read again, since work that is repeated must not save what it saved before.
          Promotion current = promotions.get(tenant, id);
          if (current.version() != before.version()) {
            throw new StaleVersion(id, before.version());
          }
          current.amend(amendment, reason, now);
          limit(current);
          return promotions.save(current, cause.because(reason));
        });
  }

  private void limit(Promotion promotion) {
    Money limit = promotion.definition().budget();
    if (limit != null && !budgets.limit(promotion.tenant(), promotion.id(), limit)) {
      BudgetView budget = budgets.get(promotion.tenant(), promotion.id());
      throw new BudgetBelowSpent(promotion.code(), budget.balance().least());
    }
  }

  private AmendmentPreview preview(
      Promotion amended, PublishedPromotion before, Amendment amendment) {
    Tenant tenant = amended.tenant();
    PublishedPromotion after = amended.published();
    BudgetView budget = before.definition().capped() ? budgets.get(tenant, before.id()) : null;
    Money limit = after.definition().budget();
    if (budget != null && limit != null && limit.isLessThan(budget.balance().least())) {
      throw new BudgetBelowSpent(before.code(), budget.balance().least());
    }
    AmendmentReckoning.Moves moves = reckoning.moves(tenant, before, after);
    return AmendmentPreview.of(
        before,
        amendment,
        linting.of(amended),
        audience(tenant, before.definition().audience(), after.definition().audience()),
        budget == null || limit == null
            ? null
            : new AmendmentPreview.BudgetChange(
                budget.limit(),
                limit,
                budget.balance().least(),
                moves.paid(),
                budget.waiting().amount().minus(moves.paid())),
        moves);
  }

  private AmendmentPreview.AudienceChange audience(Tenant tenant, Audience before, Audience after) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    List<PartnerStanding> reached =
        roster.all(tenant).stream().filter(p -> after.decide(p).qualifies()).toList();
    List<String> joining =
        reached.stream()
            .filter(p -> !before.decide(p).qualifies())
            .map(PartnerStanding::partnerId)
            .toList();
    return new AmendmentPreview.AudienceChange(
        reached.size() - joining.size(),
        reached.size(),
        roster.revenueOfTwelveMonths(tenant, joining, currency));
  }
}
