package pep.performance.concentration.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.concentration.Concentration.TopShare;
import pep.performance.concentration.Period;
import pep.performance.concentration.Shares;
import pep.performance.roster.RosterPartner;

/**
 * How the sales of a period are shared out.
 *
 * @param from the first month
 * @param until the last month
 * @param by the cut
 * @param asOf every sale that was stored before this instant is counted here
 * @param keys how many have a line in the period
 * @param total sum over all keys, each with at least nothing
 * @param countedTwice what the keys sum up to beyond the vendor's sales, those below nothing
 *     included; nothing but for segments, where a partner may be in two
 * @param hhi Herfindahl–Hirschman index, 0 to 1
 * @param rows the largest first, 500 at most
 */
record SharesResponse(
    YearMonth from,
    YearMonth until,
    String by,
    String measure,
    Instant asOf,
    long keys,
    long withoutSales,
    Money total,
    Money countedTwice,
    @Nullable BigDecimal topShare,
    @Nullable BigDecimal gini,
    @Nullable BigDecimal hhi,
    List<TopShare> topShares,
    List<ShareRow> rows) {

  /**
   * One key's.
   *
   * @param key a partner's id or a code; empty for what has none
   * @param partnerCode of a partner
   * @param name of a partner
   * @param cumulativeShare of it and all larger ones
   */
  record ShareRow(
      String key,
      @Nullable String partnerCode,
      @Nullable String name,
      Money sold,
      BigDecimal share,
      BigDecimal cumulativeShare) {

    static ShareRow of(Shares.Row row, @Nullable RosterPartner partner) {
      return new ShareRow(
          row.key(),
          partner == null ? null : partner.code(),
          partner == null ? null : partner.name(),
          row.sold(),
          row.share(),
          row.cumulativeShare());
    }
  }

  /**
   * @param partners those that keys are, by id
   */
  static SharesResponse of(
      Period period,
      String by,
      String measure,
      Instant asOf,
      Shares found,
      Map<String, RosterPartner> partners) {
    return new SharesResponse(
        period.from(),
        period.until(),
        by,
        measure,
        asOf,
        found.keys(),
        found.withoutSales(),
        found.total(),
        found.countedTwice(),
        found.topShare(),
        found.gini(),
        found.hhi(),
        found.topShares(),
        found.rows().stream().map(each -> ShareRow.of(each, partners.get(each.key()))).toList());
  }
}
