package pep.performance.diagnosis.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.Step;
import pep.platform.reason.Reason;

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

  private static Reason tooNew(@Nullable Long days, Step missing) {
    return new Reason(
        "sold-nothing-yet",
        Map.of(
            "days", String.valueOf(days),
            "needed", String.valueOf(Member.FIRST_DAYS),
            "step", missing.wireName()));
  }

  private static Reason neverSold(@Nullable Long days, @Nullable Long usual, Step missing) {
    Map<String, String> facts = new HashMap<>();
    facts.put("step", missing.wireName());
    if (days != null) {
      facts.put("days", String.valueOf(days));
    }
    if (usual != null) {
      facts.put("usual", String.valueOf(usual));
    }
    return new Reason("never-sold", facts);
  }
}
