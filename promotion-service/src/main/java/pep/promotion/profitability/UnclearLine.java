package pep.promotion.profitability;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product line on which partners are not known to earn enough.
 *
 * @param state whether what they earn is unknown, or known and too little
 * @param misses what it falls short of of the vendor's hurdle, one sentence each
 * @param marginPercent what a partner keeps of all revenue by the forecast; null where unknown
 * @param leastMarginPercent what the vendor's hurdle asks for
 * @param forecastAt when the forecast was kept; null where there is none
 */
public record UnclearLine(
    String productLine,
    State state,
    List<String> misses,
    @Nullable BigDecimal marginPercent,
    BigDecimal leastMarginPercent,
    @Nullable Instant forecastAt) {

  /** Why it is unclear. */
  public enum State {
    /** No forecast of the line is kept. */
    UNKNOWN,
    /** The forecast misses the vendor's hurdle. */
    BELOW
  }

  public UnclearLine {
    misses = List.copyOf(misses);
  }
}
