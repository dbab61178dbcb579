package pep.catalog.profitability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.catalog.audience.Audience;
import pep.catalog.pricing.Percentage;
import pep.catalog.quote.Offer;
import pep.catalog.quote.OfferAnswer;
import pep.catalog.quote.OfferQuestion;
import pep.catalog.quote.OfferSource;
import pep.catalog.quote.RebateAnswer;
import pep.catalog.quote.RebateSource;
import pep.platform.tenancy.Reach;

/** What the vendor's promotions give one partner on what it is to sell, each while it lasts. */
@Component
class PartnerPromotions {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  private final OfferSource offers;
  private final RebateSource rebates;
  private final Audience audience;
  private final Clock clock;

  /**
   * @param unavailable whether nobody could be asked for one part or all
   */
  record Found(List<ForecastPromotion> promotions, boolean unavailable) {

    static final Found NONE = new Found(List.of(), false);

    Found {
      promotions = List.copyOf(promotions);
    }
  }

  PartnerPromotions(OfferSource offers, RebateSource rebates, Audience audience, Clock clock) {
    this.offers = offers;
    this.rebates = rebates;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * The partner's discounts, as one order would get them, and its rebates on a month at the full
   * rate.
   *
   * @param sources takes a sentence for each
   */
  Found of(
      Reach caller,
      String partnerId,
      ForecastQuestion question,
      ResaleItems items,
      List<String> sources) {
    Instant now = clock.instant();
    String currency = audience.currency(caller.tenant()).unit().getCode();
    OfferQuestion order = ask(caller, partnerId, now, currency, items, question.orderQuantity());
    OfferQuestion month = ask(caller, partnerId, now, currency, items, question.unitsPerMonth());
    OfferAnswer discounts = offers.ask(order);
    RebateAnswer earned = month.lines().isEmpty() ? RebateAnswer.NOTHING : rebates.expected(month);
    List<ForecastPromotion> found = new ArrayList<>();
    Map<String, Instant> ends = audience.promotionEnds(caller.tenant(), now);
    Money ordered = total(order);
    discountsByCode(discounts)
        .forEach(
            (code, off) ->
                found.add(
                    promotion(code, "discount", off, ordered, ends.get(code), caller, question)));
    Money bought = total(month);
    for (RebateAnswer.Rebate rebate : earned.rebates()) {
      Instant end = ends.get(rebate.promotionCode());
      found.add(
          promotion(
              rebate.promotionCode(),
              rebate.kind(),
              rebate.perMonth(),
              bought,
              end,
              caller,
              question));
    }
    List<ForecastPromotion> given =
        found.stream().filter(each -> !each.share().equals(Percentage.ZERO)).toList();
    given.forEach(
        each ->
            sources.add(
                "promotion "
                    + each.code()
                    + ": "
                    + each.share()
                    + " of what is paid, for "
                    + each.months()
                    + " of "
                    + question.months()
                    + " months"));
    sources.addAll(earned.leftOut());
    return new Found(given, discounts.unavailable() || earned.unavailable());
  }

  private static OfferQuestion ask(
      Reach caller,
      String partnerId,
      Instant at,
      String currency,
      ResaleItems items,
      BigDecimal times) {
    List<OfferQuestion.Line> lines = new ArrayList<>();
    for (ResaleItem item : items.items()) {
      BigDecimal quantity = item.quantity().multiply(times).setScale(3, RoundingMode.UP);
      if (quantity.signum() > 0) {
        lines.add(
            new OfferQuestion.Line(
                lines.size() + 1,
                item.productCode(),
                items.lines().get(item.productCode()),
                quantity,
                item.purchasePrice(),
                item.purchasePrice().multipliedBy(quantity, RoundingMode.HALF_UP)));
      }
    }
    return new OfferQuestion(caller.token(), partnerId, at, currency, lines);
  }

  private static Map<String, Money> discountsByCode(OfferAnswer answer) {
    Map<String, Money> byCode = new LinkedHashMap<>();
    answer.byLine().values().stream()
        .flatMap(List::stream)
        .forEach((Offer offer) -> byCode.merge(offer.promotionCode(), offer.amount(), Money::plus));
    return byCode;
  }

  private static Money total(OfferQuestion question) {
    return question.lines().stream()
        .map(OfferQuestion.Line::price)
        .reduce(Money.zero(CurrencyUnit.of(question.currency())), Money::plus);
  }

  private ForecastPromotion promotion(
      String code,
      String kind,
      Money amount,
      Money of,
      @Nullable Instant end,
      Reach caller,
      ForecastQuestion question) {
    BigDecimal share =
        of.isZero()
            ? BigDecimal.ZERO
            : amount
                .getAmount()
                .multiply(HUNDRED)
                .divide(of.getAmount(), DECIMALS, RoundingMode.HALF_UP)
                .min(HUNDRED);
    return new ForecastPromotion(
        code, kind, new Percentage(share), months(end, caller, question.months()));
  }

  /** In how many of the months, which begin today and on its like, a promotion holds yet. */
  private int months(@Nullable Instant end, Reach caller, int all) {
    if (end == null) {
      return all;
    }
    ZoneId zone = audience.zone(caller.tenant());
    var today = clock.instant().atZone(zone).toLocalDate();
    int months = 0;
    while (months < all && today.plusMonths(months).atStartOfDay(zone).toInstant().isBefore(end)) {
      months++;
    }
    return months;
  }
}
