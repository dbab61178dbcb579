package pep.promotion.accrual;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sale with the returns that name it; or the returns that name a sale nobody has heard of; or one
 * return that names none. The unit that a claw-back is exact on.
 *
 * @param root id of the sale, or of the return that names none
 * @param sale the sale, null when it is unknown, was reversed or is not named
 * @param counted the lines that count: the sale and its returns, by {@link SaleLine#ORDER}
 * @param lines all lines that bear on the group, reversals and reversed ones among them, in order
 */
public record SaleGroup(
    String root, @Nullable SaleLine sale, List<SaleLine> counted, List<SaleLine> lines) {

  private static final Comparator<SaleLine> ACCEPTED =
      Comparator.comparing(SaleLine::accepted).thenComparing(SaleLine::id);

  public SaleGroup {
    counted = List.copyOf(counted);
    lines = List.copyOf(lines);
  }

  /**
   * When a line of the group counts: a return counts when its sale was sold, so that it claws back
   * what that sale earned even after the window; without a known sale it counts when it came.
   */
  public Instant countsAt(SaleLine line) {
    return sale == null ? line.soldAt() : sale.soldAt();
  }

  /** The line whose product decides which promotions the line counts for. */
  public SaleLine judgedBy(SaleLine line) {
    return sale == null ? line : sale;
  }

  /** The line of the group that was accepted last. */
  SaleLine lastAccepted() {
    return lines.stream().max(ACCEPTED).orElseThrow();
  }

  /** The amount with the sign that the line's kind gives it. */
  public static Money signed(SaleLine line) {
    return line.kind() == SaleKind.RETURN ? line.amount().negated() : line.amount();
  }
}
