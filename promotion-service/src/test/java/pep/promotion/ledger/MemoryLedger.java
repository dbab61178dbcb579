package pep.promotion.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A ledger in memory, which posts by the guard of the real one. */
public final class MemoryLedger {

  private final List<LedgerEntry> entries = new ArrayList<>();
  private PostingGuard guard = new PostingGuard(PostingGuard.KEY, 0, Instant.EPOCH, null);

  public void post(Collection<LedgerEntry> written, ZoneId zone) {
    for (LedgerEntry each : written) {
      Instant at = each.at().isAfter(guard.at()) ? each.at() : guard.at();
      guard = new PostingGuard(guard.key(), guard.number(), at, guard.closedThrough());
      entries.add(guard.post(each, zone));
    }
  }

  public void close(String month) {
    guard = new PostingGuard(guard.key(), guard.number() + 1, guard.at(), month);
  }

  public @Nullable String closedThrough() {
    return guard.closedThrough();
  }

  /** What was posted up to and with an instant, in the order of posting. */
  public List<LedgerEntry> until(Instant asOf) {
    return entries.stream().filter(each -> !each.at().isAfter(asOf)).toList();
  }

  /** What is posted in each period, and what of it corrects others. */
  public Map<String, Money> byPeriod() {
    Map<String, Money> sums = new TreeMap<>();
    entries.forEach(each -> sums.merge(each.postingPeriod() + "", each.amount(), Money::plus));
    return sums;
  }

  /** What is posted for each month, wherever it stands. */
  public Map<String, Money> byMonth() {
    Map<String, Money> sums = new TreeMap<>();
    entries.forEach(each -> sums.merge(each.belongsTo() + "", each.amount(), Money::plus));
    sums.values().removeIf(Money::isZero);
    return sums;
  }

  /** What is posted in its own month. */
  public Map<String, Money> own() {
    Map<String, Money> sums = new TreeMap<>();
    entries.stream()
        .filter(each -> each.corrects() == null)
        .forEach(each -> sums.merge(each.postingPeriod() + "", each.amount(), Money::plus));
    return sums;
  }
}
