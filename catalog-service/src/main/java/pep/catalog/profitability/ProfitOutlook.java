package pep.catalog.profitability;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/**
 * What a vendor wants partners to earn and, by product line, what it expects them to: one thing, so
 * that a line and the hurdle that it is held against change and are told together.
 */
public class ProfitOutlook extends Aggregate {

  static final AggregateKind<ProfitOutlook> KIND =
      AggregateKind.of(ProfitOutlook.class, "profit outlook", "profit.outlooks")
          .publishing(ProfitabilityChanged::of);

  private @Nullable ProfitHurdle hurdle;
  private List<LineForecast> lines;

  @SuppressWarnings("NullAway.Init")
  private ProfitOutlook() {}

  private ProfitOutlook(Tenant tenant, String id, Instant now) {
    super(tenant, id, now);
    this.lines = List.of();
  }

  /** One of a vendor that has said nothing yet. */
  static ProfitOutlook none(Tenant tenant, String id, Instant now) {
    return new ProfitOutlook(tenant, id, now);
  }

  /** Sets the hurdle that holds from now on; null for none. */
  void hold(@Nullable ProfitHurdle least) {
    hurdle = least;
  }

  /** Keeps the forecast in place of the line's earlier one. */
  void keep(LineForecast forecast) {
    lines =
        Stream.concat(others(forecast.productLine()), Stream.of(forecast))
            .sorted(Comparator.comparing(LineForecast::productLine))
            .toList();
  }

  /** Leaves the line's profitability unknown. */
  void forget(String productLine) {
    lines = others(productLine).toList();
  }

  private Stream<LineForecast> others(String productLine) {
    return lines.stream().filter(each -> !each.productLine().equals(productLine));
  }

  /** What a partner should earn at least; empty where the vendor does not say. */
  public Optional<ProfitHurdle> hurdle() {
    return Optional.ofNullable(hurdle);
  }

  /** The forecasts of product lines, by the names of the lines. */
  public List<LineForecast> lines() {
    return List.copyOf(lines);
  }

  /** Whether the line clears the hurdle; null where there is none. */
  public @Nullable HurdleJudgement judge(LineForecast line) {
    return hurdle == null ? null : hurdle.judge(line.marginPercent(), line.breakEvenMonth());
  }
}
