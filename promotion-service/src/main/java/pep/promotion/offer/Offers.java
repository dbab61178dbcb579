package pep.promotion.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.WrongFields;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.budget.Budgets;
import pep.promotion.promotion.Promotions;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Answers what a partner is offered. */
@Service
public class Offers {

  private final Promotions promotions;
  private final Budgets budgets;
  private final Roster roster;
  private final Clock clock;

  Offers(Promotions promotions, Budgets budgets, Roster roster, Clock clock) {
    this.promotions = promotions;
    this.budgets = budgets;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * What was decided, and for when.
   *
   * @param asOf the instant that windows were looked up at
   */
  public record Evaluated(Instant asOf, List<LineDecision> lines) {}

  /**
   * The offers on order lines.
   *
   * @param at the instant of the quote, null for now
   * @throws InvalidInput naming every price that is not in the vendor's currency
   */
  public Evaluated evaluate(
      Tenant tenant, String partnerId, @Nullable Instant at, List<OrderLine> lines) {
    requireCurrency(tenant, lines);
    Instant asOf = at == null ? clock.instant() : at;
    OfferEvaluation evaluation =
        new OfferEvaluation(promotions.published(tenant), roster.partner(tenant, partnerId), asOf);
    return new Evaluated(asOf, lines.stream().map(evaluation::decide).toList());
  }

  private void requireCurrency(Tenant tenant, List<OrderLine> lines) {
    var currency = roster.vendor(tenant).currency();
    WrongFields wrong = new WrongFields();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).unitPrice().getCurrencyUnit().equals(currency)) {
        wrong.add(
            "lines[" + i + "].unitPrice.currency",
            "foreign-currency",
            "Give it in the vendor's currency, " + currency + ".");
      }
    }
    wrong.refuse();
  }

  /** One rebate that a partner may expect. */
  public record Rebate(String promotionId, String promotionCode, String kind, Money perMonth) {}

  /**
   * The rebates that a partner may expect.
   *
   * @param leftOut what depends on more than was asked about, each in a sentence
   */
  public record Expectation(Instant asOf, List<Rebate> rebates, List<String> leftOut) {}

  /**
   * What the partner's rebates bring if every month is like these lines, by the promotions that
   * hold now and whose budgets are not exhausted.
   *
   * @throws InvalidInput naming every price that is not in the vendor's currency
   */
  public Expectation expected(Tenant tenant, String partnerId, List<OrderLine> lines) {
    requireCurrency(tenant, lines);
    Instant now = clock.instant();
    Map<String, Instant> exhausted = budgets.exhausted(tenant);
    RebateExpectation.Answer answer =
        RebateExpectation.of(
            promotions.published(tenant).stream()
                .filter(each -> !exhausted.containsKey(each.id()))
                .toList(),
            roster.partner(tenant, partnerId),
            now,
            roster.vendor(tenant).currency(),
            lines);
    return new Expectation(
        now,
        answer.rebates().stream()
            .map(
                each ->
                    new Rebate(
                        each.promotion().id(),
                        each.promotion().code(),
                        each.promotion().definition().terms().kind(),
                        each.perMonth()))
            .toList(),
        answer.leftOut());
  }

  /**
   * A promotion as one partner sees it.
   *
   * @param promotion the promotion
   * @param open whether its window covers this instant and its budget meets what is sold now
   * @param exhaustedAt since when its budget does not, null while it does or where there is none
   * @param audience whether the partner is in its audience, and which predicate failed if not
   */
  public record ForPartner(
      PublishedPromotion promotion,
      boolean open,
      @Nullable Instant exhaustedAt,
      AudienceDecision audience) {}

  /** Every published promotion whose window is not over, those the partner qualifies for first. */
  public List<ForPartner> of(Tenant tenant, String partnerId) {
    PartnerStanding partner = roster.partner(tenant, partnerId);
    Instant now = clock.instant();
    Map<String, Instant> exhausted = budgets.exhausted(tenant);
    return promotions.published(tenant).stream()
        .filter(p -> now.isBefore(p.definition().window().closesAt()))
        .map(
            p ->
                new ForPartner(
                    p,
                    p.definition().window().covers(now) && !exhausted.containsKey(p.id()),
                    exhausted.get(p.id()),
                    p.definition().audience().decide(partner)))
        .sorted(
            Comparator.comparing((ForPartner o) -> !o.audience().qualifies())
                .thenComparing(ForPartner::promotion, PublishedPromotion.ORDER))
        .toList();
  }
}
