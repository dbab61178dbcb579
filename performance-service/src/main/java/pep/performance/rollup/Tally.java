package pep.performance.rollup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.CountedLine;

/**
 * Sums over a set of lines. Adding is commutative and associative, so lines may come in any order
 * and any packing.
 *
 * @param revenueMinor amounts of sales, in the currency's smallest unit
 * @param returnsMinor amounts of returns as a positive number, in the same unit
 * @param unitsThousandths quantities sold, less those of voided lines, in thousandths
 * @param returnedThousandths quantities returned, in thousandths
 * @param saleLines sales less voided sales
 * @param returnLines returns less voided returns
 * @param firstSaleAt of any sale that was ever counted; a void does not take it back
 * @param lastSaleAt of any sale that was ever counted; a void does not take it back
 */
public record Tally(
    long revenueMinor,
    long returnsMinor,
    long unitsThousandths,
    long returnedThousandths,
    long saleLines,
    long returnLines,
    @Nullable Instant firstSaleAt,
    @Nullable Instant lastSaleAt) {

  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, null, null);

  /** What one line adds. A reversal takes back what its opposite sign tells it was. */
  static Tally of(CountedLine line) {
    long amount = line.amount().getAmountMinorLong();
    long quantity = line.quantity().movePointRight(3).longValueExact();
    return switch (line.kind()) {
      case SALE -> new Tally(amount, 0, quantity, 0, 1, 0, line.soldAt(), line.soldAt());
      case RETURN -> new Tally(0, -amount, 0, -quantity, 0, 1, null, null);
      case REVERSAL ->
          amount < 0
              ? new Tally(amount, 0, quantity, 0, -1, 0, null, null)
              : new Tally(0, -amount, 0, -quantity, 0, -1, null, null);
    };
  }

  public Tally plus(Tally other) {
    return new Tally(
        Math.addExact(revenueMinor, other.revenueMinor),
        Math.addExact(returnsMinor, other.returnsMinor),
        Math.addExact(unitsThousandths, other.unitsThousandths),
        Math.addExact(returnedThousandths, other.returnedThousandths),
        saleLines + other.saleLines,
        returnLines + other.returnLines,
        earlier(firstSaleAt, other.firstSaleAt),
        later(lastSaleAt, other.lastSaleAt));
  }

  /** Sales less returns, in the currency's smallest unit. */
  public long netMinor() {
    return revenueMinor - returnsMinor;
  }

  public long lines() {
    return saleLines + returnLines;
  }

  private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }
}
