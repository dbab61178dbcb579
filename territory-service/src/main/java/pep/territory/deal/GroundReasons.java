package pep.territory.deal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pep.platform.productline.ProductLines;
import pep.platform.reason.Reason;
import pep.territory.binding.ForeignGround;
import pep.territory.binding.Measure;

/**
 * What a partner reads of ground that is another's alone: the product line, or that it is every
 * one, and not whose it is.
 */
final class GroundReasons {

  private GroundReasons() {}

  /** One reason a product line, of the hardest measure. */
  static List<Reason> of(Collection<ForeignGround> foreign) {
    Map<String, Measure> byLine = new TreeMap<>();
    foreign.forEach(
        ground ->
            byLine.merge(
                ground.productLine(),
                ground.measure(),
                (one, other) -> one.compareTo(other) > 0 ? one : other));
    return byLine.entrySet().stream().map(line -> of(line.getKey(), line.getValue())).toList();
  }

  private static Reason of(String line, Measure measure) {
    String code =
        switch (measure) {
          case REFUSE -> "foreign-ground";
          case REVIEW -> "foreign-ground-in-review";
          case WARN -> "foreign-ground-noted";
        };
    return ProductLines.isEvery(line)
        ? Reason.of(code)
        : new Reason(code, Map.of("productLine", line));
  }
}
