package pep.promotion.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of a program and how they may be taken.
 *
 * @param steps at least one, at least one of them required, codes unique
 * @param ordered whether a step needs all required steps before it
 * @throws IllegalArgumentException when the steps are not as stated
 */
public record Curriculum(List<Step> steps, boolean ordered) {

  public Curriculum {
    steps = List.copyOf(steps);
    if (steps.stream().noneMatch(Step::required)) {
      throw new IllegalArgumentException("a program has at least one required step");
    }
    Set<String> codes = new HashSet<>();
    for (Step step : steps) {
      if (!codes.add(step.code())) {
        throw new IllegalArgumentException("step " + step.code() + " is there twice");
      }
    }
  }

  /** Decides on a step that a partner says it has done, after the steps done before. */
  public StepDecision complete(String stepCode, Set<String> done) {
    if (steps.stream().noneMatch(s -> s.code().equals(stepCode))) {
      return new StepDecision(
          StepDecision.Outcome.UNKNOWN, "Steps are " + String.join(", ", codes()) + ".", false);
    }
    if (done.contains(stepCode)) {
      return new StepDecision(
          StepDecision.Outcome.REPEATED, "Step " + stepCode + " was done before.", complete(done));
    }
    if (ordered) {
      List<String> missing = missingBefore(stepCode, done);
      if (!missing.isEmpty()) {
        return new StepDecision(
            StepDecision.Outcome.OUT_OF_ORDER,
            "Before it comes " + String.join(", ", missing) + ".",
            false);
      }
    }
    Set<String> after = new HashSet<>(done);
    after.add(stepCode);
    boolean complete = complete(after);
    return new StepDecision(
        StepDecision.Outcome.DONE,
        complete ? "All required steps are done." : "Required steps are left.",
        complete);
  }

  /** Whether all required steps are among those done. */
  public boolean complete(Set<String> done) {
    return steps.stream().filter(Step::required).map(Step::code).allMatch(done::contains);
  }

  private List<String> missingBefore(String stepCode, Set<String> done) {
    return steps.stream()
        .takeWhile(s -> !s.code().equals(stepCode))
        .filter(Step::required)
        .map(Step::code)
        .filter(code -> !done.contains(code))
        .toList();
  }

  private List<String> codes() {
    return steps.stream().map(Step::code).toList();
  }
}
