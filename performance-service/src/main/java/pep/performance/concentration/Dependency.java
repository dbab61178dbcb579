package pep.performance.concentration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * On how few partners the sales of one key hang. A partner that sold nothing or less of it counts
 * with nothing.
 *
 * @param key of a product line, country, type, tier or segment; empty for what has none
 * @param partners how many sold of it
 * @param largest what the three largest of them sold, the largest first
 * @param largestShare what those sold ÷ total, six places
 * @param carryHalf the fewest partners that sold at least half of it
 */
public record Dependency(
    String key,
    Money total,
    long partners,
    List<Carrier> largest,
    BigDecimal largestShare,
    long carryHalf) {

  private static final int NAMED = 3;

  public Dependency {
    largest = List.copyOf(largest);
  }

  /** A partner that carries a part; the share has six places. */
  public record Carrier(String partnerId, Money sold, BigDecimal share) {}

  /**
   * @param sold by partner, in the currency's smallest unit
   * @return null where nobody sold any
   */
  static @Nullable Dependency of(CurrencyUnit currency, String key, Map<String, Long> sold) {
    List<Map.Entry<String, Long>> falling =
        sold.entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (falling.isEmpty()) {
      return null;
    }
    long total = amounts(falling).reduce(0, Math::addExact);
    return new Dependency(
        key,
        Money.ofMinor(currency, total),
        falling.size(),
        falling.stream()
            .limit(NAMED)
            .map(
                each ->
                    new Carrier(
                        each.getKey(),
                        Money.ofMinor(currency, each.getValue()),
                        ConcentrationOfSales.ratio(each.getValue(), total)))
            .toList(),
        ConcentrationOfSales.ratio(amounts(falling).limit(NAMED).sum(), total),
        carryHalf(falling, total));
  }

  private static long carryHalf(List<Map.Entry<String, Long>> falling, long total) {
    long sum = 0;
    int count = 0;
    while (sum < total - sum) {
      sum += falling.get(count++).getValue();
    }
    return count;
  }

  private static LongStream amounts(List<Map.Entry<String, Long>> of) {
    return of.stream().mapToLong(Map.Entry::getValue);
  }
}
