package pep.territory.deal;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** A deal is extended, in all, by no more days than the vendor protects one for. */
@Problem(
    code = "extension-too-long",
    title = "The deal cannot be extended by so many days",
    cure = "Ask for daysLeft days at most; once none are left it has to be registered anew.")
public class ExtensionTooLong extends RuleBroken {

  ExtensionTooLong(String dealId, int ceiling, int left) {
    super(
        "Deal %s may be extended by %d days in all; %d are left.".formatted(dealId, ceiling, left),
        Map.of("daysLeft", left));
  }
}
