package pep.promotion.accrual.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.accrual.claim.CappedAccrual;
import pep.promotion.accrual.claim.Claim;
import pep.promotion.accrual.claim.GroupEarnings;
import pep.promotion.accrual.sale.SaleGroup;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.promotion.PublishedPromotion;

/**
 * The statement of a capped rebate, line by line in the order of {@link SaleLine#ORDER}: what each
 * line earned or took back, less what is beyond the most that one partner may have and what the
 * budget had no money for, which are said with the sale. So the lines sum to the cent to what the
 * ledger holds.
 */
public final class CappedStatement {

  private final PublishedPromotion rebate;
  private final RebateStacking stacking;
  private final Money zero;
  private final List<Row> rows = new ArrayList<>();

  private CappedStatement(
      PublishedPromotion rebate,
      Collection<PublishedPromotion> qualified,
      SaleSet sales,
      CurrencyUnit currency) {
    this.rebate = rebate;
    this.stacking = new RebateStacking(qualified, sales);
    this.zero = Money.zero(currency);
  }

  /**
   * All lines that count for the rebate.
   *
   * @param qualified the promotions the partner qualifies for, the rebate among them
   * @param claims what the partner's sales asked for when they were last settled
   */
  public static List<StatementLine> of(
      PublishedPromotion rebate,
      Collection<PublishedPromotion> qualified,
      SaleSet sales,
      Collection<Claim> claims,
      CurrencyUnit currency) {
    CappedStatement statement = new CappedStatement(rebate, qualified, sales, currency);
    GroupEarnings.of(rebate, statement.stacking, sales, currency).forEach(statement::earn);
    statement.rows.sort(Comparator.comparing(row -> row.line, SaleLine.ORDER));
    statement.holdToCap(CappedAccrual.beyondCap(rebate, statement.stacking, sales, currency));
    statement.goWithout(CappedAccrual.of(rebate, statement.stacking, sales, currency), claims);
    statement.carry();
    return statement.lines();
  }

  private void earn(GroupEarnings earned) {
    SaleGroup group = earned.group();
    for (GroupEarnings.Line each : earned.lines()) {
      SaleLine line = each.line();
      String root = line.equals(group.sale()) ? group.root() : line.id();
      rows.add(new Row(line, root, each.earned(), zero));
    }
  }

  private void holdToCap(Map<String, Money> beyond) {
    for (Row row : rows) {
      row.beyondCap = beyond.getOrDefault(row.root, zero);
      row.incentive = row.incentive.minus(row.beyondCap);
    }
  }

  private void goWithout(List<CappedAccrual.Asked> asked, Collection<Claim> claims) {
    Map<String, Money> funded = HashMap.newHashMap(claims.size());
    claims.forEach(claim -> funded.put(claim.root(), claim.funded()));
    Map<String, Money> lacking = new HashMap<>();
    for (CappedAccrual.Asked each : asked) {
      Money has = funded.getOrDefault(each.root(), zero);
      if (has.isLessThan(each.amount())) {
        lacking.put(each.root(), each.amount().minus(has));
      }
    }
    for (Row row : rows) {
      row.unfunded = lacking.getOrDefault(row.root, zero);
      row.incentive = row.incentive.minus(row.unfunded);
    }
  }

  /** What returns take back beyond all that was earned is not owed but set off later. */
  private void carry() {
    Money left = rows.stream().map(row -> row.incentive).reduce(zero, Money::plus).negated();
    for (Row row : rows.reversed()) {
      if (left.isPositive() && row.incentive.isNegative()) {
        Money most = row.incentive.negated();
        row.carried = most.isGreaterThan(left) ? left : most;
        row.incentive = row.incentive.plus(row.carried);
        left = left.minus(row.carried);
      }
    }
  }

  private List<StatementLine> lines() {
    Money net = zero;
    Money incentive = zero;
    List<StatementLine> lines = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Money signed = SaleGroup.signed(row.line);
      net = net.plus(signed);
      incentive = incentive.plus(row.incentive);
      lines.add(
          new StatementLine(
              row.line,
              "window",
              signed,
              row.incentive,
              net,
              incentive,
              row.unfunded,
              row.carried,
              row.beyondCap));
    }
    return lines;
  }

  private static final class Row {
    private final SaleLine line;

    /** Of a sale what its claim goes by; of a return nothing's. */
    private final String root;

    private Money incentive;
    private Money unfunded;
    private Money carried;
    private Money beyondCap;

    Row(SaleLine line, String root, Money incentive, Money zero) {
      this.line = line;
      this.root = root;
      this.incentive = incentive;
      this.unfunded = zero;
      this.carried = zero;
      this.beyondCap = zero;
    }
  }
}
