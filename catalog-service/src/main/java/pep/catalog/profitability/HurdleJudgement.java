package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a forecast clears the vendor's hurdle.
 *
 * @param misses what it falls short of; none where it clears it
 */
public record HurdleJudgement(
    BigDecimal leastMarginPercent,
    @Nullable Integer latestBreakEvenMonth,
    boolean clears,
    List<Miss> misses) {

  /** One thing that is missed: a stable code, and a sentence. */
  public record Miss(String code, String text) {}

  public HurdleJudgement {
    misses = List.copyOf(misses);
  }
}
