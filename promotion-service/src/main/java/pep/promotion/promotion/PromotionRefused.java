package pep.promotion.promotion;

import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The policy linter found an error, so the promotion is not published. */
@Problem(
    code = "promotion-refused-by-policy",
    title = "The policy linter refuses the promotion",
    cure = "Follow the cure of each finding of severity ERROR, then publish again.")
public class PromotionRefused extends RuleBroken {

  PromotionRefused(String code, LintReport report) {
    super(
        "Promotion "
            + code
            + ": "
            + report.findings().stream()
                .filter(f -> f.severity() == LintFinding.Severity.ERROR)
                .map(LintFinding::message)
                .collect(Collectors.joining(" ")),
        Map.of("findings", report.findings()));
  }
}
