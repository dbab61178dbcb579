package pep.performance.rollup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.CountedLine;

/**
 * What one batch adds to each roll-up it touches, with the batch's place in its partition, by which
 * a roll-up knows whether it has taken the batch already.
 */
public final class BatchDeltas {

  /** The key of the one roll-up that sums up everything. */
  public static final String ALL = "all";

  /** The key of what counts in no territory. */
  private static final List<String> NOWHERE = List.of("");

  private final long sequence;
  private final Map<RollupKey, Sum> sums;

  private BatchDeltas(long sequence, Map<RollupKey, Sum> sums) {
    this.sequence = sequence;
    this.sums = sums;
  }

  /**
   * Sums a batch up.
   *
   * @param zone the vendor's: it says which day and month a sale belongs to
   */
  public static BatchDeltas of(long sequence, Collection<CountedLine> lines, ZoneId zone) {
    Map<RollupKey, Sum> sums = new HashMap<>();
    for (CountedLine line : lines) {
      LocalDate day = LocalDate.ofInstant(line.soldAt(), zone);
      YearMonth month = YearMonth.from(day);
      Tally tally = Tally.of(line);
      String productLine = orEmpty(line.productLine());
      add(sums, new RollupKey(Dimension.VENDOR, ALL, month), tally, day.getDayOfMonth());
      add(
          sums,
          new RollupKey(Dimension.PARTNER, line.partnerId(), month),
          tally,
          day.getDayOfMonth());
      add(sums, new RollupKey(Dimension.PRODUCT, line.productCode(), month), tally, 0);
      add(sums, new RollupKey(Dimension.COUNTRY, orEmpty(line.country()), month), tally, 0);
      for (String territory : line.territories().isEmpty() ? NOWHERE : line.territories()) {
        add(sums, new RollupKey(Dimension.TERRITORY, territory, month), tally, 0);
      }
      add(sums, new RollupKey(Dimension.LINE, productLine, month), tally, 0);
      if (!productLine.isEmpty()) {
        String mix = line.partnerId() + "/" + productLine;
        add(sums, new RollupKey(Dimension.MIX, mix, month), tally, 0);
      }
    }
    return new BatchDeltas(sequence, sums);
  }

  public long sequence() {
    return sequence;
  }

  public Collection<RollupKey> keys() {
    return sums.keySet();
  }

  /** What the batch's lines have in one dimension. */
  public Set<String> keys(Dimension dimension) {
    Set<String> keys = new HashSet<>();
    for (RollupKey key : sums.keySet()) {
      if (key.dimension() == dimension) {
        keys.add(key.key());
      }
    }
    return keys;
  }

  /**
   * What the batches after a place add to one roll-up; nothing where it has taken them all.
   *
   * @param taken the last place that the roll-up has taken
   */
  public static RollupDelta after(long taken, RollupKey key, Collection<BatchDeltas> batches) {
    RollupDelta sum = RollupDelta.NONE;
    for (BatchDeltas batch : batches) {
      Sum part = batch.sums.get(key);
      if (batch.sequence > taken && part != null) {
        sum = sum.plus(part.delta());
      }
    }
    return sum;
  }

  private static void add(Map<RollupKey, Sum> sums, RollupKey key, Tally tally, int day) {
    sums.computeIfAbsent(key, absent -> new Sum()).add(tally, day);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A sum that grows in place: a batch adds to a handful of roll-ups a thousand times each. */
  private static final class Sum {

    private Tally total = Tally.NONE;
    private final Map<Integer, Tally> days = new TreeMap<>();

    void add(Tally tally, int day) {
      total = total.plus(tally);
      if (day > 0) {
        days.merge(day, tally, Tally::plus);
      }
    }

    RollupDelta delta() {
      return new RollupDelta(total, days);
    }
  }
}
