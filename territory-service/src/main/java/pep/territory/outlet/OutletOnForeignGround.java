package pep.territory.outlet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;
import pep.platform.productline.ProductLines;
import pep.territory.binding.ForeignGround;
import pep.territory.binding.Measure;

/** Another partner alone may sell where the outlet would stand, and the vendor refuses it there. */
@Problem(
    code = "outlet-on-foreign-ground",
    title = "The place is another partner's alone",
    cure = "Choose a place outside of the territories of the exclusive grants, or end those first.")
public class OutletOnForeignGround extends RuleBroken {

  private OutletOnForeignGround(List<ForeignGround> grounds) {
    super(
        "Another partner alone sells there: product line " + lines(grounds) + ".",
        Map.of("grants", grounds.stream().map(ForeignGround::grantId).toList()));
  }

  private static String lines(List<ForeignGround> grounds) {
    return grounds.stream()
        .map(ForeignGround::productLine)
        .map(line -> ProductLines.isEvery(line) ? "every one" : line)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * Checks that no grant stands against the place.
   *
   * @throws OutletOnForeignGround naming those that do
   */
  static void check(List<ForeignGround> grounds) {
    List<ForeignGround> refusing =
        grounds.stream().filter(ground -> ground.measure() == Measure.REFUSE).toList();
    if (!refusing.isEmpty()) {
      throw new OutletOnForeignGround(refusing);
    }
  }
}
