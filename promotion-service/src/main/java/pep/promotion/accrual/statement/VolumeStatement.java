package pep.promotion.accrual.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.accrual.volume.SalesSums;
import pep.promotion.accrual.volume.VolumeAccrual;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.Volume;

/**
 * The statement of an uncapped rebate, line by line in the order of {@link SaleLine#ORDER}. A
 * line's incentive is what the period's volume earns with it minus what it earns without it, so the
 * lines sum to the cent to what {@link VolumeAccrual} has earned, whatever order they came in.
 */
public final class VolumeStatement {

  private VolumeStatement() {}

  /**
   * All lines that count for the rebate.
   *
   * @param rebate the rebate
   * @param qualified the promotions the partner qualifies for, the rebate among them
   * @param sales the partner's lines
   * @param currency the vendor's currency
   */
  public static List<StatementLine> of(
      PublishedPromotion rebate,
      Collection<PublishedPromotion> qualified,
      SaleSet sales,
      CurrencyUnit currency) {
    RebateStacking stacking = new RebateStacking(qualified, sales);
    List<Counted> counted = new ArrayList<>();
    for (SaleGroup group : sales.groups()) {
      for (SaleLine line : group.counted()) {
        if (stacking.countingFor(group, line).contains(rebate)) {
          counted.add(new Counted(line, VolumeAccrual.period(rebate, group, line)));
        }
      }
    }
    counted.sort(Comparator.comparing(Counted::line, SaleLine.ORDER));

    SalesSums sums = SalesSums.of(List.of(rebate), sales);
    Money zero = Money.zero(currency);
    Money runningIncentive = zero;
    Map<String, Volume> volumes = new HashMap<>();
    Map<String, Money> earnedByCap = new HashMap<>();
    List<StatementLine> statement = new ArrayList<>(counted.size());
    for (Counted each : counted) {
      Volume before =
          volumes.computeIfAbsent(
              each.period(), period -> Volume.after(sums.yearBefore(rebate, period, zero)));
      Money signed = SaleGroup.signed(each.line());
      Volume after = before.plus(signed, SaleGroup.signedUnits(each.line()));
      volumes.put(each.period(), after);
      Money more = rebate.rebate().earned(after).minus(rebate.rebate().earned(before));
      String cap = rebate.capPeriod(each.period());
      Money earned = earnedByCap.getOrDefault(cap, zero);
      earnedByCap.put(cap, earned.plus(more));
      Money incentive = rebate.atMost(earned.plus(more)).minus(rebate.atMost(earned));
      runningIncentive = runningIncentive.plus(incentive);
      statement.add(
          new StatementLine(
              each.line(),
              each.period(),
              signed,
              incentive,
              after.net(),
              runningIncentive,
              zero,
              zero,
              more.minus(incentive)));
    }
    return statement;
  }

  private record Counted(SaleLine line, String period) {}
}
