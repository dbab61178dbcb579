package pep.promotion.accrual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.ledger.LedgerEntry;

/**
 * The statement of a capped rebate: its entries with the sales lines behind them, by {@link
 * SaleLine#ORDER}. A line that the budget had nothing left for has no entry and is not shown.
 */
final class CappedStatement {

  private CappedStatement() {}

  static List<StatementLine> of(List<LedgerEntry> entries, SaleSet sales, CurrencyUnit currency) {
    Map<String, SaleLine> lines = new HashMap<>();
    for (SaleGroup group : sales.groups()) {
      group.lines().forEach(line -> lines.put(line.id(), line));
    }
    List<Shown> shown = new ArrayList<>(entries.size());
    for (LedgerEntry entry : entries) {
      LedgerEntry.Cause cause = entry.cause();
      SaleLine line = cause == null ? null : lines.get(cause.lineId());
      if (cause != null && line == null) {
        line = lines.get(cause.root());
      }
      if (line != null) {
        shown.add(new Shown(line, entry));
      }
    }
    shown.sort(
        Comparator.comparing(Shown::line, SaleLine.ORDER).thenComparing(each -> each.entry().id()));
    Money net = Money.zero(currency);
    Money incentive = net;
    List<StatementLine> statement = new ArrayList<>(shown.size());
    for (Shown each : shown) {
      Money signed =
          each.line().kind() == SaleKind.SALE
              ? each.line().amount()
              : each.line().amount().negated();
      net = net.plus(signed);
      incentive = incentive.plus(each.entry().amount());
      statement.add(
          new StatementLine(
              each.line(), each.entry().period(), signed, each.entry().amount(), net, incentive));
    }
    return statement;
  }

  private record Shown(SaleLine line, LedgerEntry entry) {}
}
