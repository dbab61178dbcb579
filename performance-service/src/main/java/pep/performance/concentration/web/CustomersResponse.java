package pep.performance.concentration.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.concentration.Concentration.TopShare;
import pep.performance.concentration.CustomerShares;
import pep.performance.concentration.Period;
import pep.performance.concentration.Shares;

/**
 * How what was won is shared out among end customers, by deals registered in a period and won
 * since.
 *
 * @param from the first month
 * @param until the last month
 * @param deals that are counted
 * @param withoutValue won deals whose value nobody said
 * @param otherCurrency won deals in another currency than the vendor's
 * @param undated won deals of which it is not known when they were registered
 * @param customers how many customers they are for
 * @param total what the customers' deals sum up to
 * @param byPartner what the same deals sum up to by partner
 * @param netSales of the period
 * @param notCovered netSales − byPartner
 * @param hhi Herfindahl–Hirschman index, 0 to 1
 * @param rows by account, the largest first, 500 at most; the empty key is of deals without one
 */
record CustomersResponse(
    YearMonth from,
    YearMonth until,
    long deals,
    long withoutValue,
    long otherCurrency,
    long undated,
    long customers,
    Money total,
    Money byPartner,
    Money netSales,
    Money notCovered,
    @Nullable BigDecimal topShare,
    @Nullable BigDecimal gini,
    @Nullable BigDecimal hhi,
    List<TopShare> topShares,
    List<CustomerRow> rows) {

  /**
   * One customer's.
   *
   * @param key of the account; empty for deals without one
   * @param cumulativeShare of it and all larger ones
   */
  record CustomerRow(String key, Money won, BigDecimal share, BigDecimal cumulativeShare) {
    static CustomerRow of(Shares.Row row) {
      return new CustomerRow(row.key(), row.sold(), row.share(), row.cumulativeShare());
    }
  }

  static CustomersResponse of(Period period, CustomerShares found) {
    Shares shares = found.customers();
    return new CustomersResponse(
        period.from(),
        period.until(),
        found.deals(),
        found.withoutValue(),
        found.otherCurrency(),
        found.undated(),
        shares.keys(),
        shares.total(),
        found.byPartner(),
        found.netSales(),
        found.notCovered(),
        shares.topShare(),
        shares.gini(),
        shares.hhi(),
        shares.topShares(),
        shares.rows().stream().map(CustomerRow::of).toList());
  }
}
