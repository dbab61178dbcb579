package pep.promotion.profitability;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** It would be published on a product line on which partners are not known to earn enough. */
@Problem(
    code = "profitability-unclear",
    title = "Partners are not known to earn enough on it",
    cure =
        "Keep a forecast that clears the hurdle for each of the lines, or publish with a"
            + " profitabilityReason.")
public class ProfitabilityUnclear extends RuleBroken {

  /**
   * @param noun what would be published
   * @param lines those it is unclear on, one at least
   */
  public ProfitabilityUnclear(String noun, String code, List<UnclearLine> lines) {
    super(
        noun
            + " "
            + code
            + " is for lines on which partners earn too little or nobody knows what: "
            + lines.stream().map(UnclearLine::productLine).collect(Collectors.joining(", "))
            + ".",
        Map.of("lines", lines));
  }
}
