package pep.promotion.accrual.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.promotion.PublishedPromotion;

/**
 * What a partner's sales ask of the budget of a capped rebate: a pure function of the set of its
 * lines.
 *
 * <p>Rules. (1) A sale with the returns that name it asks for what the group earns, see {@link
 * GroupEarnings}. (2) What is below zero (a return that names no sale, or exceeds the one it names)
 * is taken from the partner's other sales, the last accepted first, since those are the first that
 * a budget has nothing left for; a partner never asks for less than nothing, and what is left over
 * is carried against what it sells next. (3) A line that was reversed never happened. (4) Where one
 * partner may have so much in a period, what its sales ask for beyond that asks for nothing, see
 * {@link PartnerCap}. Which of it is funded is decided by {@link Funding}.
 */
public final class CappedAccrual {

  /** Raised whenever the rules above or those of {@link Funding} change. */
  public static final int RULE_VERSION = 2;

  private CappedAccrual() {}

  /**
   * What one sale asks for.
   *
   * @param root id of the sale
   * @param order its place in the order of acceptance
   * @param amount above zero
   * @param lineId the last line that bears on it
   * @param soldAt when the sale was sold; null where that was not noted
   */
  public record Asked(
      String root, String order, Money amount, String lineId, @Nullable Instant soldAt) {}

  /**
   * What sales ask for, whatever the partner's others bring back.
   *
   * @param asked each above zero, in no order
   * @param belowZero what is to be taken from others, not negative
   */
  public record Targets(List<Asked> asked, Money belowZero) {}

  /**
   * What the lines ask for under one rebate, in the order in which the sales were accepted.
   *
   * @param stacking the rebates that the partner qualifies for, which decide what lines count
   */
  public static List<Asked> of(
      PublishedPromotion rebate, RebateStacking stacking, SaleSet sales, CurrencyUnit currency) {
    return PartnerCap.on(rebate, wanted(rebate, stacking, sales, currency)).stream()
        .filter(each -> each.amount().isPositive())
        .map(
            each ->
                new Asked(each.root(), each.order(), each.amount(), each.lineId(), each.soldAt()))
        .toList();
  }

  /** What sales would ask for besides, but for the most that one partner may have; by sale. */
  public static Map<String, Money> beyondCap(
      PublishedPromotion rebate, RebateStacking stacking, SaleSet sales, CurrencyUnit currency) {
    if (rebate.definition().mostPerPartner() == null) {
      return Map.of();
    }
    List<Wanted> wanted = wanted(rebate, stacking, sales, currency);
    Map<String, Money> beyond = new HashMap<>();
    wanted.forEach(each -> beyond.put(each.root(), each.amount()));
    PartnerCap.on(rebate, wanted)
        .forEach(each -> beyond.merge(each.root(), each.amount().negated(), Money::plus));
    return beyond;
  }

  private static List<Wanted> wanted(
      PublishedPromotion rebate, RebateStacking stacking, SaleSet sales, CurrencyUnit currency) {
    Targets targets = targets(rebate, stacking, sales, currency);
    return SetOff.of(targets.asked(), targets.belowZero(), Money.zero(currency), OwnClaims.NONE)
        .wanted();
  }

  /** What whole groups ask for by rule (1), and what they leave to be taken from others. */
  public static Targets targets(
      PublishedPromotion rebate, RebateStacking stacking, SaleSet sales, CurrencyUnit currency) {
    Money belowZero = Money.zero(currency);
    List<Asked> asked = new ArrayList<>();
    for (GroupEarnings earned : GroupEarnings.of(rebate, stacking, sales, currency)) {
      SaleGroup group = earned.group();
      Money target = earned.total();
      SaleLine sale = group.sale();
      if (target.isNegative()) {
        belowZero = belowZero.minus(target);
      } else if (sale != null && target.isPositive()) {
        String order = sale.accepted().orderOf(sale.id());
        asked.add(new Asked(group.root(), order, target, group.lastAccepted().id(), sale.soldAt()));
      }
    }
    return new Targets(asked, belowZero);
  }
}
