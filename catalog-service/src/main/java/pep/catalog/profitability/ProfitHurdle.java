package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor wants a partner to earn at least, so that selling is worth its while.
 *
 * @param leastMarginPercent of all revenue of a forecast, 0 to 100
 * @param latestBreakEvenMonth by when what was spent is earned; null where it does not matter
 */
public record ProfitHurdle(BigDecimal leastMarginPercent, @Nullable Integer latestBreakEvenMonth) {

  /** Whether a forecast clears it, and if not what it misses. */
  HurdleJudgement judge(Forecast forecast) {
    return judge(forecast.marginPercent(), forecast.breakEvenMonth());
  }

  /** The same of a forecast of which these figures are kept. */
  HurdleJudgement judge(@Nullable BigDecimal margin, @Nullable Integer month) {
    List<HurdleJudgement.Miss> misses = new ArrayList<>();
    if (margin == null) {
      misses.add(new HurdleJudgement.Miss("no-revenue", "Nothing is sold in the period."));
    } else if (margin.compareTo(leastMarginPercent) < 0) {
      misses.add(
          new HurdleJudgement.Miss(
              "margin-below",
              "It earns "
                  + margin.toPlainString()
                  + " % of its revenue, not "
                  + leastMarginPercent.toPlainString()
                  + " %."));
    }
    if (latestBreakEvenMonth != null && (month == null || month > latestBreakEvenMonth)) {
      String reached = month == null ? "not in the period" : "in month " + month;
      misses.add(
          new HurdleJudgement.Miss(
              "break-even-late",
              "What was spent is earned "
                  + reached
                  + ", not by month "
                  + latestBreakEvenMonth
                  + "."));
    }
    return new HurdleJudgement(leastMarginPercent, latestBreakEvenMonth, misses.isEmpty(), misses);
  }
}
