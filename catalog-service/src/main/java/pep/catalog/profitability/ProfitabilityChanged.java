package pep.catalog.profitability;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * What a vendor wants partners to earn, and by product line whether they are expected to.
 *
 * @param hurdle null where the vendor has none
 * @param lines those that a forecast is kept of; what partners earn on another is unknown
 */
@EventType("profitability.changed.v1")
public record ProfitabilityChanged(@Nullable Hurdle hurdle, List<Line> lines) {

  /** The least that a partner should earn. */
  public record Hurdle(BigDecimal leastMarginPercent, @Nullable Integer latestBreakEvenMonth) {}

  /**
   * A product line.
   *
   * @param clears whether it clears the hurdle; true where there is none
   * @param misses what it falls short of, one sentence each
   */
  public record Line(
      String productLine,
      String productCode,
      boolean clears,
      List<String> misses,
      @Nullable BigDecimal marginPercent,
      @Nullable Integer breakEvenMonth,
      Instant forecastAt) {}

  static ProfitabilityChanged of(ProfitOutlook outlook) {
    return new ProfitabilityChanged(
        outlook
            .hurdle()
            .map(least -> new Hurdle(least.leastMarginPercent(), least.latestBreakEvenMonth()))
            .orElse(null),
        outlook.lines().stream().map(line -> line(line, outlook.judge(line))).toList());
  }

  private static Line line(LineForecast line, @Nullable HurdleJudgement judgement) {
    return new Line(
        line.productLine(),
        line.productCode(),
        judgement == null || judgement.clears(),
        judgement == null
            ? List.of()
            : judgement.misses().stream().map(HurdleJudgement.Miss::text).toList(),
        line.marginPercent(),
        line.breakEvenMonth(),
        line.forecastAt());
  }
}
