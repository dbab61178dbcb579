package pep.catalog.pricing;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Two books of one kind would be in force at once, and a product would have two prices. */
@Problem(
    code = "price-period-overlaps",
    title = "Another price book of this kind is in force in that period",
    cure = "End the other book first, or begin where it ends: the end itself is not part of it.")
public class PricePeriodOverlaps extends RuleBroken {

  PricePeriodOverlaps(String kind, String bookCode, EffectivePeriod period) {
    super(
        "The "
            + kind
            + " price book "
            + bookCode
            + " is in force from "
            + period.from()
            + until(period),
        Map.of("overlaps", bookCode));
  }

  private static String until(EffectivePeriod period) {
    return period.until() == null ? " without end." : " until " + period.until() + ".";
  }
}
