package pep.performance.tier.ladder;

import java.util.List;
import pep.rules.compilation.Mistake;

/**
 * What is wrong with a ladder.
 *
 * @param field where, such as {@code tiers[2].condition}
 */
public record LadderProblem(String field, Mistake problem) {

  static LadderProblem of(String field, String code, String message) {
    return new LadderProblem(field, new Mistake(code, 1, 1, message, List.of()));
  }
}
