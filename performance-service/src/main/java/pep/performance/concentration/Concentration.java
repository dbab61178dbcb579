package pep.performance.concentration;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much of the sales few partners make.
 *
 * @param partners partners with at least one line in the period
 * @param withoutSales those of them whose measure is nothing or less; they count with nothing
 * @param total sum over all partners, each with at least nothing
 * @param topPartners a fifth of the partners, rounded up
 * @param topTotal what those sold, the largest first
 * @param topShare topTotal ÷ total with six places; null where the total is nothing
 * @param gini 0 where all sell the same, (n − 1) ÷ n where one sells everything; six places; null
 *     where the total is nothing
 * @param hhi Herfindahl–Hirschman index, the sum of the squared shares: 1 ÷ n where all sell the
 *     same, 1 where one sells everything; six places; null where the total is nothing
 * @param topShares what the largest one, three, five and so on sell, as far as there are so many
 * @param curve the Pareto curve, from the largest partner on
 */
public record Concentration(
    long partners,
    long withoutSales,
    Money total,
    long topPartners,
    Money topTotal,
    @Nullable BigDecimal topShare,
    @Nullable BigDecimal gini,
    @Nullable BigDecimal hhi,
    List<TopShare> topShares,
    List<Point> curve) {

  public Concentration {
    topShares = List.copyOf(topShares);
    curve = List.copyOf(curve);
  }

  /**
   * What a few of the largest sell.
   *
   * @param count how many
   * @param share what those sold ÷ all sales, six places
   */
  public record TopShare(long count, BigDecimal share) {}

  /**
   * A point of the curve.
   *
   * @param partners how many of the largest partners
   * @param partnerShare those ÷ all partners, six places
   * @param salesShare what they sold ÷ all sales, six places
   */
  public record Point(long partners, BigDecimal partnerShare, BigDecimal salesShare) {}
}
