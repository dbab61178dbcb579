package pep.territory.deal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pep.territory.binding.ForeignGround;
import pep.territory.binding.Measure;
import pep.territory.decision.Reason;

/**
 * What a partner reads of ground that is another's alone: the product line, and not whose it is.
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
    String where =
        "Where this customer is, another partner alone sells product line %s".formatted(line);
    return switch (measure) {
      case REFUSE -> reason("foreign-ground", where + ".", line);
      case REVIEW -> reason("foreign-ground-in-review", where + "; the vendor will decide.", line);
      case WARN -> reason("foreign-ground-noted", where + "; the vendor knows of it.", line);
    };
  }

  private static Reason reason(String code, String text, String line) {
    return new Reason(code, text, Map.of("productLine", line));
  }
}
