package pep.performance.diagnosis.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Step;

/**
 * What is to be said of a partner that has not sold yet: how long it could have, and which step it
 * lacks. How sure it is that it should have by now follows from how long it took those who sell.
 */
final class Unsold {

  /** Days in business in which a partner sells or has a reason why not. */
  private static final long QUARTER = 91;

  /** What counts as long where it is not known how long others took. */
  private static final long YEAR = 365;

  private Unsold() {}

  static Diagnosis diagnose(DiagnosisInputs on) {
    Step missing =
        on.usualSteps().stream()
            .filter(step -> !step.taken(on.partner().metrics()))
            .findFirst()
            .orElse(Step.SALE);
    Long days = on.partner().daysActive();
    boolean early = days != null && days < Member.FIRST_DAYS;
    return new Diagnosis(
        DiagnosisPolicy.VERSION,
        early ? Verdict.TOO_NEW : Verdict.NEVER_SOLD,
        early ? Confidence.NONE : confidence(days, on.usualDays()),
        DiagnosisPolicy.COHORT,
        on.members(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        early ? tooNew(days, missing) : neverSold(days, on.usualDays(), missing),
        days,
        missing,
        missing.action());
  }

  private static Confidence confidence(@Nullable Long days, @Nullable Long usual) {
    if (days == null || days < QUARTER) {
      return Confidence.LOW;
    }
    return days >= (usual == null ? YEAR : Math.max(QUARTER, usual))
        ? Confidence.HIGH
        : Confidence.MEDIUM;
  }

  private static String tooNew(@Nullable Long days, Step missing) {
    return ("It came into business %d days ago and has sold nothing yet, which says nothing before"
            + " %d; the first step that it lacks: %s.")
        .formatted(days, Member.FIRST_DAYS, missing.wireName());
  }

  private static String neverSold(@Nullable Long days, @Nullable Long usual, Step missing) {
    String since =
        days == null
            ? "; since when it is in business is not known"
            : " in %d days".formatted(days);
    String others =
        usual == null
            ? ""
            : "; nine in ten of those that began within a year had by day %d".formatted(usual);
    return "It has sold nothing%s%s; the first step that it lacks: %s."
        .formatted(since, others, missing.wireName());
  }
}
