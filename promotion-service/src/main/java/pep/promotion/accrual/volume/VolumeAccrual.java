package pep.promotion.accrual.volume;

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
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.Volume;

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
  public static List<VolumePosition> earned(
      Collection<PublishedPromotion> qualified, SalesSums sales, CurrencyUnit currency) {
    RebateStacking stacking = new RebateStacking(qualified, sales);
    Map<Key, Sold> volumes = new LinkedHashMap<>();
    for (SalesSums.Sum sum : sales.sums()) {
      for (PublishedPromotion rebate : stacking.countingFor(sum)) {
        SalesSums.Concern concern = sum.concernOf(rebate);
        if (concern != null && !rebate.definition().capped()) {
          volumes
              .computeIfAbsent(
                  new Key(rebate.id(), concern.period()),
                  key ->
                      new Sold(
                          rebate, sales.yearBefore(rebate, key.period(), Money.zero(currency))))
              .add(concern.month(), sum);
        }
      }
    }
    List<VolumePosition> positions = new ArrayList<>(volumes.size());
    volumes.forEach((key, volume) -> positions.add(volume.position(key.period())));
    positions.sort(
        Comparator.comparing((VolumePosition p) -> p.promotion().code())
            .thenComparing(VolumePosition::period));
    return PartnerCaps.on(positions);
  }

  public static String period(PublishedPromotion rebate, SaleGroup group, SaleLine line) {
    return rebate
        .rebate()
        .period()
        .nameAt(group.countsAt(line), rebate.definition().window().zone());
  }

  /** The month that a sale of this instant belongs to, such as {@code 2026-03}. */
  public static String month(PublishedPromotion rebate, Instant at) {
    return AccrualPeriod.MONTH.nameAt(at, rebate.definition().window().zone());
  }

  private record Key(String promotionId, String period) {}

  private static final class Sold {
    private final PublishedPromotion rebate;
    private final Volume begin;
    private final NavigableMap<String, Volume> byMonth = new TreeMap<>();
    private long lines;

    Sold(PublishedPromotion rebate, Money yearBefore) {
      this.rebate = rebate;
      this.begin = Volume.after(yearBefore);
    }

    void add(String month, SalesSums.Sum sum) {
      Volume before = byMonth.getOrDefault(month, begin);
      byMonth.put(month, before.plus(sum.net(), sum.units()));
      lines += sum.lines();
    }

    /** A month earns what is earned by the volume up to its end more than up to its begin. */
    VolumePosition position(String period) {
      List<EarnedMonth> months = new ArrayList<>(byMonth.size());
      Volume sum = begin;
      Money earned = rebate.rebate().earned(begin);
      for (Map.Entry<String, Volume> each : byMonth.entrySet()) {
        sum = sum.plus(each.getValue().net(), each.getValue().units());
        Money now = rebate.rebate().earned(sum);
        months.add(new EarnedMonth(each.getKey(), now.minus(earned)));
        earned = now;
      }
      return new VolumePosition(rebate, period, lines, sum.net(), earned, months);
    }
  }
}
