package pep.performance.tier;

import java.util.List;

/**
 * What is wrong with a rule, at the character.
 *
 * @param code {@code rule-invalid}, or {@code rule-looks-ahead} where a tier rule speaks of what
 *     follows from tiers
 * @param line from 1
 * @param column from 1
 * @param names the names that would have been right, the nearest first
 */
public record RuleProblem(String code, int line, int column, String message, List<String> names) {

  public RuleProblem {
    names = List.copyOf(names);
  }
}
