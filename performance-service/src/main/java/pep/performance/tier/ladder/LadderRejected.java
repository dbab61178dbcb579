package pep.performance.tier.ladder;

import java.util.List;

/** Tier rules that cannot be saved, with everything that is wrong with them. */
public final class LadderRejected extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<LadderProblem> problems;

  LadderRejected(List<LadderProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<LadderProblem> problems() {
    return problems;
  }
}
