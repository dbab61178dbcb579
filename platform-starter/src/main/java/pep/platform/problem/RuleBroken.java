package pep.platform.problem;

import java.util.Map;

/**
 * A refusal that a rule gives: 409 unless its {@link Problem} says otherwise. The message is shown
 * to the caller.
 */
public abstract class RuleBroken extends RuntimeException {

  private final transient Map<String, ?> evidence;

  protected RuleBroken(String detail) {
    this(detail, Map.of());
  }

  /**
   * @param evidence further members of the problem document, such as the reasons of a decision, by
   *     names that no problem has of its own
   * @throws IllegalArgumentException if a name is that of a member of every problem
   */
  protected RuleBroken(String detail, Map<String, ?> evidence) {
    super(detail, null, false, false);
    this.evidence = Problems.evidence(evidence);
  }

  public Map<String, ?> evidence() {
    return evidence;
  }

  public Problem problem() {
    Problem problem = getClass().getAnnotation(Problem.class);
    if (problem == null) {
      throw new IllegalStateException(getClass() + " carries no @Problem");
    }
    return problem;
  }
}
