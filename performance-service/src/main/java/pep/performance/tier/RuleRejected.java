package pep.performance.tier;

import java.util.List;

/** A rule that cannot be saved, with everything that is wrong with it. */
final class RuleRejected extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  RuleRejected(List<RuleProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  List<RuleProblem> problems() {
    return problems;
  }
}
