package pep.performance.tier.ladder;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;
import pep.rules.compilation.Mistake;

/** Tier rules that cannot be saved: every one that is wrong, at the character. */
@Problem(
    code = "tier-rules-invalid",
    status = 400,
    title = "The tier rules are not valid",
    cure = "Correct what errors name, at the line and column given.")
public class TierRulesRejected extends RuleBroken {

  TierRulesRejected(LadderRejected rejected) {
    super(
        rejected.problems().stream()
            .map(each -> each.field() + ": " + each.problem().message())
            .collect(Collectors.joining(" ")),
        Map.of("errors", rejected.problems().stream().map(Fault::of).toList()));
  }

  /**
   * One thing that is wrong.
   *
   * @param line within the rule, from 1
   * @param column from 1
   * @param names the names that would have been right, the nearest first
   */
  public record Fault(
      String field, String code, String cure, int line, int column, List<String> names) {

    static Fault of(LadderProblem problem) {
      Mistake rule = problem.problem();
      return new Fault(
          problem.field(), rule.code(), rule.message(), rule.line(), rule.column(), rule.names());
    }
  }
}
