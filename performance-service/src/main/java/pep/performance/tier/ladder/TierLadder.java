package pep.performance.tier.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.rules.compilation.Mistake;
import pep.rules.compilation.RuleCompiler;
import pep.rules.compilation.RuleRefused;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Rule;
import pep.rules.evaluation.Truth;

/**
 * A vendor's tiers from the base up, checked and ready to decide by.
 *
 * @param version rises with every change of the rules
 * @param grace that a partner has before it falls
 */
public record TierLadder(long version, Grace grace, List<Rung> rungs) {

  public TierLadder {
    rungs = List.copyOf(rungs);
  }

  private static final RuleCompiler COMPILER = new RuleCompiler(TierVariable.VOCABULARY);

  /** One tier, its rules compiled; a base tier has none. */
  public record Rung(TierRule rule, @Nullable Rule condition, @Nullable Rule keep) {

    public RuleOutcome earned(TierFacts told, Facts facts) {
      return condition == null ? RuleOutcome.ALWAYS : RuleOutcome.of(condition, told, facts);
    }

    /** Whether a partner in it may stay; fails where that cannot be evaluated for it. */
    public Truth kept(Facts facts) {
      return Truth.any(List.of(truth(condition, facts), truth(keep, facts)));
    }

    private Truth truth(@Nullable Rule rule, Facts facts) {
      return rule == null ? Truth.of(condition == null) : rule.truth(facts);
    }
  }

  /**
   * Checks rules and makes a ladder of them.
   *
   * @throws LadderRejected with everything that is wrong, each with the field it lies in
   */
  public static TierLadder of(long version, Grace grace, List<TierRule> rules)
      throws LadderRejected {
    List<LadderProblem> problems = new ArrayList<>();
    List<Rung> rungs = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    if (rules.isEmpty()) {
      problems.add(LadderProblem.of("tiers", "ladder-empty", "A ladder has at least one tier."));
    }
    for (int i = 0; i < rules.size(); i++) {
      TierRule rule = rules.get(i);
      String field = "tiers[" + i + "]";
      if (!codes.add(rule.code())) {
        problems.add(
            LadderProblem.of(field + ".code", "repeated-code", "Each tier has a code of its own."));
      }
      if ((i == 0) != (rule.condition() == null)) {
        problems.add(
            LadderProblem.of(
                field + ".condition",
                "condition-misplaced",
                "The first tier is the base and takes nothing; each other has a condition."));
      }
      if (i == 0 && rule.keep() != null) {
        problems.add(
            LadderProblem.of(
                field + ".keep", "condition-misplaced", "Nobody falls from the base."));
      }
      rungs.add(
          new Rung(
              rule,
              compiled(rule.condition(), field + ".condition", problems),
              compiled(rule.keep(), field + ".keep", problems)));
    }
    if (!problems.isEmpty()) {
      throw new LadderRejected(problems);
    }
    return new TierLadder(version, grace, rungs);
  }

  private static @Nullable Rule compiled(
      @Nullable String source, String field, List<LadderProblem> problems) {
    if (source == null) {
      return null;
    }
    try {
      return COMPILER.check(source);
    } catch (RuleRefused refused) {
      for (Mistake problem : refused.mistakes()) {
        problems.add(new LadderProblem(field, problem));
      }
      return null;
    }
  }
}
