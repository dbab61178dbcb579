package pep.promotion.accrual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.RebateTerms;

/**
 * The statement of an uncapped rebate, line by line in the order of {@link SaleLine#ORDER}. A
 * line's incentive is the rebate on the period's net volume with it minus the rebate without it, so
 * the lines sum to the cent to what {@link VolumeAccrual} has earned, whatever order they came in.
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

    RebateTerms terms = rebate.rebate();
    Money zero = Money.zero(currency);
    Money runningIncentive = zero;
    Map<String, Money> nets = new HashMap<>();
    List<StatementLine> statement = new ArrayList<>(counted.size());
    for (Counted each : counted) {
      Money before = nets.getOrDefault(each.period(), zero);
      Money signed = SaleGroup.signed(each.line());
      Money after = before.plus(signed);
      nets.put(each.period(), after);
      Money incentive = terms.on(after).rebate().minus(terms.on(before).rebate());
      runningIncentive = runningIncentive.plus(incentive);
      statement.add(
          new StatementLine(
              each.line(), each.period(), signed, incentive, after, runningIncentive, zero, zero));
    }
    return statement;
  }

  private record Counted(SaleLine line, String period) {}
}
