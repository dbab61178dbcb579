package pep.promotion.profitability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.platform.productline.ProductLines;
import pep.promotion.roster.Directory;

/** Holds product lines against what their vendor wants partners to earn. Pure. */
final class LineHurdle {

  private LineHurdle() {}

  /**
   * Those of the lines on which partners earn too little or nobody knows what, by their names; none
   * for a vendor without a hurdle, which does not ask what its partners earn.
   */
  static List<UnclearLine> unclear(Directory.Profitability told, Collection<String> lines) {
    Directory.Hurdle hurdle = told.hurdle();
    if (hurdle == null) {
      return List.of();
    }
    Map<String, Directory.LineProfit> known =
        told.lines().stream()
            .collect(Collectors.toMap(Directory.LineProfit::productLine, Function.identity()));
    return new TreeSet<>(lines)
        .stream()
            .filter(
                line -> !(nearest(line, known) instanceof Directory.LineProfit is && is.clears()))
            .map(line -> of(line, nearest(line, known), hurdle))
            .toList();
  }

  /** What is known of the line itself, or else of the nearest above it. */
  private static Directory.@Nullable LineProfit nearest(
      String line, Map<String, Directory.LineProfit> known) {
    return ProductLines.upwards(line).stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static UnclearLine of(
      String line, Directory.@Nullable LineProfit profit, Directory.Hurdle hurdle) {
    return profit == null
        ? new UnclearLine(
            line, UnclearLine.State.UNKNOWN, List.of(), null, hurdle.leastMarginPercent(), null)
        : new UnclearLine(
            line,
            UnclearLine.State.BELOW,
            profit.misses(),
            profit.marginPercent(),
            hurdle.leastMarginPercent(),
            profit.forecastAt());
  }
}
