package pep.promotion.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccruingTerms;
import pep.promotion.promotion.terms.CapCalendar;
import pep.promotion.promotion.terms.Occasion;
import pep.promotion.promotion.terms.Volume;
import pep.promotion.roster.PartnerStanding;

/**
 * What rebates bring a partner if every month is like these lines. Pure. Each promotion is asked
 * for what it owes on the volume of its whole period, and a month gets its even part of that. Of a
 * group the best is kept; where the first by priority is exclusive it applies alone, otherwise the
 * exclusive ones fall away.
 */
final class RebateExpectation {

  /**
   * One rebate.
   *
   * @param perMonth half up to the smallest unit, above zero
   */
  record Expected(PublishedPromotion promotion, Money perMonth) {}

  /**
   * @param leftOut what depends on more than these lines, each in a sentence
   */
  record Answer(List<Expected> rebates, List<String> leftOut) {

    Answer {
      rebates = List.copyOf(rebates);
      leftOut = List.copyOf(leftOut);
    }
  }

  private RebateExpectation() {}

  static Answer of(
      Collection<PublishedPromotion> open,
      PartnerStanding partner,
      Instant at,
      CurrencyUnit currency,
      List<OrderLine> lines) {
    List<Expected> found = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (PublishedPromotion each : open.stream().sorted(PublishedPromotion.ORDER).toList()) {
      AccruingTerms terms = each.accruing().orElse(null);
      if (terms == null
          || !each.definition().window().covers(at)
          || !each.audienceAt(at).decide(partner).qualifies()) {
        continue;
      }
      if (terms.occasion() != Occasion.SALE) {
        leftOut.add(each.code() + " pays on deals, which are not foretold here.");
        continue;
      }
      if (terms.asksForYearBefore()) {
        leftOut.add(each.code() + " pays on growth over last year, which is not foretold here.");
        continue;
      }
      Money perMonth = perMonth(each, terms, currency, lines);
      if (perMonth.isPositive()) {
        found.add(new Expected(each, perMonth));
      }
    }
    return new Answer(stacked(found), leftOut);
  }

  private static Money perMonth(
      PublishedPromotion promotion,
      AccruingTerms terms,
      CurrencyUnit currency,
      List<OrderLine> lines) {
    Money net = Money.zero(currency);
    BigDecimal units = BigDecimal.ZERO;
    for (OrderLine line : lines) {
      if (promotion.definition().products().includes(line.productCode(), line.productLine())) {
        net = net.plus(line.price());
        units = units.add(line.quantity());
      }
    }
    long months = months(promotion, terms);
    Volume volume =
        new Volume(
            net.multipliedBy(months),
            units.multiply(BigDecimal.valueOf(months)),
            Money.zero(currency));
    CapCalendar mostPer = promotion.definition().mostPer();
    long capped = mostPer == null ? months : Math.max(months, mostPer.months());
    Money earned =
        terms.earned(volume).multipliedBy(capped).dividedBy(months, RoundingMode.HALF_UP);
    return promotion.atMost(earned).dividedBy(capped, RoundingMode.HALF_UP);
  }

  private static long months(PublishedPromotion promotion, AccruingTerms terms) {
    return switch (terms.period()) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case WINDOW ->
          Math.max(
              1,
              ChronoUnit.MONTHS.between(
                  promotion.definition().window().from(),
                  promotion.definition().window().until().plusDays(1)));
    };
  }

  private static List<Expected> stacked(List<Expected> found) {
    if (found.isEmpty()) {
      return found;
    }
    if (found.getFirst().promotion().definition().stacking().exclusive()) {
      return List.of(found.getFirst());
    }
    Map<String, Expected> best = new HashMap<>();
    for (Expected each : found) {
      String group = each.promotion().definition().stacking().group();
      if (group != null) {
        best.merge(group, each, (a, b) -> b.perMonth().isGreaterThan(a.perMonth()) ? b : a);
      }
    }
    return found.stream()
        .filter(each -> !each.promotion().definition().stacking().exclusive())
        .filter(
            each -> {
              String group = each.promotion().definition().stacking().group();
              return group == null || best.get(group) == each;
            })
        .toList();
  }
}
