package pep.performance.concentration;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How sales are shared out by a cut.
 *
 * @param keys how many have a line in the period
 * @param total sum over all keys, each with at least nothing
 * @param countedTwice what the keys sum up to beyond the vendor's sales, those below nothing
 *     included; nothing but for segments, where a partner may be in two
 * @param rows the largest first, 500 at most
 */
public record Shares(
    long keys,
    long withoutSales,
    Money total,
    Money countedTwice,
    @Nullable BigDecimal topShare,
    @Nullable BigDecimal gini,
    @Nullable BigDecimal hhi,
    List<Concentration.TopShare> topShares,
    List<Row> rows) {

  private static final int MOST = 500;

  public Shares {
    topShares = List.copyOf(topShares);
    rows = List.copyOf(rows);
  }

  /**
   * One key's.
   *
   * @param key empty for what has none
   * @param share sold ÷ total, six places; 0 of what sold nothing or less
   * @param cumulativeShare of it and all larger ones
   */
  public record Row(String key, Money sold, BigDecimal share, BigDecimal cumulativeShare) {}

  /**
   * @param sold by key, in the currency's smallest unit
   * @param whole the vendor's sales of the period, in the same
   */
  static Shares of(CurrencyUnit currency, Map<String, Long> sold, long whole) {
    Concentration found = ConcentrationOfSales.of(currency, sold.values());
    long total = found.total().getAmountMinorLong();
    long sum = sold.values().stream().reduce(0L, Math::addExact);
    return new Shares(
        found.partners(),
        found.withoutSales(),
        found.total(),
        Money.ofMinor(currency, Math.subtractExact(sum, whole)),
        found.topShare(),
        found.gini(),
        found.hhi(),
        found.topShares(),
        total == 0 ? List.of() : rows(currency, sold, total));
  }

  private static List<Row> rows(CurrencyUnit currency, Map<String, Long> sold, long total) {
    long[] sum = {0};
    return sold.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(MOST)
        .map(
            each -> {
              long counted = Math.max(0, each.getValue());
              sum[0] += counted;
              return new Row(
                  each.getKey(),
                  Money.ofMinor(currency, each.getValue()),
                  ConcentrationOfSales.ratio(counted, total),
                  ConcentrationOfSales.ratio(sum[0], total));
            })
        .toList();
  }
}
