package pep.promotion.accrual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.promotion.AccrualPeriod;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.RebateTerms;

/**
 * Rebates without a cap: a pure function from a partner's set of lines to what it has earned for
 * each promotion and period. The ledger is then brought there by posting the difference to what was
 * posted before, up or down; so its balance is the same whatever the order of arrival, and a return
 * claws back to the cent.
 */
public final class VolumeAccrual {

  /** Raised whenever the rules of grouping, stacking or rounding change. */
  public static final int RULE_VERSION = 2;

  private VolumeAccrual() {}

  /**
   * What the lines have earned under each uncapped rebate among the promotions.
   *
   * @param qualified the promotions the partner qualifies for
   * @param sales the partner's lines
   * @param currency the vendor's currency, which every amount is in
   * @return positions with at least one counted line, by promotion code and period
   */
  public static List<VolumePosition> earned(
      Collection<PublishedPromotion> qualified, SaleSet sales, CurrencyUnit currency) {
    return earned(qualified, SalesSums.of(qualified, sales), currency);
  }

  /** The same from what the lines come to; sums may tell of other rebates besides. */
  static List<VolumePosition> earned(
      Collection<PublishedPromotion> qualified, SalesSums sales, CurrencyUnit currency) {
    RebateStacking stacking = new RebateStacking(qualified, sales);
    Map<Key, Volume> volumes = new LinkedHashMap<>();
    for (SalesSums.Sum sum : sales.sums()) {
      for (PublishedPromotion rebate : stacking.countingFor(sum)) {
        SalesSums.Concern concern = sum.concernOf(rebate);
        if (concern != null && !rebate.definition().capped()) {
          volumes
              .computeIfAbsent(
                  new Key(rebate.id(), concern.period()), key -> new Volume(rebate, currency))
              .add(concern.month(), sum);
        }
      }
    }
    List<VolumePosition> positions = new ArrayList<>(volumes.size());
    volumes.forEach((key, volume) -> positions.add(volume.position(key.period())));
    positions.sort(
        Comparator.comparing((VolumePosition p) -> p.promotion().code())
            .thenComparing(VolumePosition::period));
    return positions;
  }

  static String period(PublishedPromotion rebate, SaleGroup group, SaleLine line) {
    RebateTerms terms = rebate.rebate();
    return terms.period().nameAt(group.countsAt(line), rebate.definition().window().zone());
  }

  /** The month that a sale of this instant belongs to, such as {@code 2026-03}. */
  static String month(PublishedPromotion rebate, Instant at) {
    return AccrualPeriod.MONTH.nameAt(at, rebate.definition().window().zone());
  }

  private record Key(String promotionId, String period) {}

  private static final class Volume {
    private final PublishedPromotion rebate;
    private final NavigableMap<String, Money> byMonth = new TreeMap<>();
    private Money net;
    private long lines;

    Volume(PublishedPromotion rebate, CurrencyUnit currency) {
      this.rebate = rebate;
      this.net = Money.zero(currency);
    }

    void add(String month, SalesSums.Sum sum) {
      byMonth.merge(month, sum.net(), Money::plus);
      net = net.plus(sum.net());
      lines += sum.lines();
    }

    VolumePosition position(String period) {
      RebateTerms terms = rebate.rebate();
      return new VolumePosition(rebate, period, lines, terms.on(net), months(terms));
    }

    /** A month earns what the rebate on the volume up to its end is more than up to its begin. */
    private List<EarnedMonth> months(RebateTerms terms) {
      List<EarnedMonth> months = new ArrayList<>(byMonth.size());
      Money sum = Money.zero(net.getCurrencyUnit());
      Money earned = sum;
      for (Map.Entry<String, Money> each : byMonth.entrySet()) {
        sum = sum.plus(each.getValue());
        Money now = terms.on(sum).rebate();
        months.add(new EarnedMonth(each.getKey(), now.minus(earned)));
        earned = now;
      }
      return months;
    }
  }
}
