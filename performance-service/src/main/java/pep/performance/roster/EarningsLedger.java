package pep.performance.roster;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was posted to a partner, paid to it and quoted by it, by currency and month, in the
 * currency's smallest unit.
 */
public record EarningsLedger(
    Map<String, Map<String, Long>> accrued,
    Map<String, Map<String, Long>> paid,
    Map<String, Map<String, Long>> quoted) {

  public long accrued(String currency, YearMonth month) {
    return at(accrued, currency, month);
  }

  public long paid(String currency, YearMonth month) {
    return at(paid, currency, month);
  }

  /** Off the list prices of what was quoted from a month to another, both included. */
  public long quoted(String currency, YearMonth from, YearMonth until) {
    long sum = 0;
    for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
      sum += at(quoted, currency, month);
    }
    return sum;
  }

  /** Of anything that was posted or paid. */
  public Set<String> currencies() {
    Set<String> all = new HashSet<>(accrued.keySet());
    all.addAll(paid.keySet());
    return all;
  }

  private static long at(Map<String, Map<String, Long>> sums, String currency, YearMonth month) {
    return sums.getOrDefault(currency, Map.of()).getOrDefault(month.toString(), 0L);
  }
}
