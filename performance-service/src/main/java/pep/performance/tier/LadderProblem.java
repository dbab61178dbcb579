package pep.performance.tier;

import java.util.List;

/**
 * What is wrong with a ladder.
 *
 * @param field where, such as {@code tiers[2].condition}
 */
public record LadderProblem(String field, RuleProblem problem) {

  static LadderProblem of(String field, String code, String message) {
    return new LadderProblem(field, new RuleProblem(code, 1, 1, message, List.of()));
  }
}
