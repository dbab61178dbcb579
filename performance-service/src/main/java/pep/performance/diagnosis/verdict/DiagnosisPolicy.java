package pep.performance.diagnosis.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.expectation.ChannelModel;
import pep.performance.diagnosis.expectation.DiagnosisInputs;
import pep.performance.diagnosis.expectation.Expectation;
import pep.performance.diagnosis.expectation.Trend;
import pep.performance.diagnosis.member.Member;
import pep.performance.diagnosis.member.PastYear;
import pep.platform.reason.Reason;

/**
 * Says how a partner does beside what is expected of partners like it, and why. What is expected
 * and what shortfalls cost comes from {@link ChannelModel}; the method and its sources stand in
 * {@code docs/diagnosis.md}.
 */
public final class DiagnosisPolicy {

  static final int VERSION = 3;
  static final String COHORT = "partners like it";

  /** Probability that something known holds a partner back, from which it is called behind. */
  private static final double LIKELY = 0.6;

  private static final double VERY_LIKELY = 0.9;

  /** Sales of less than 82 % of what is expected. */
  private static final double NOTICEABLE = 0.2;

  /** One partner in twenty lies so far to one side by chance. */
  private static final double ONE_IN_TWENTY = 1.645;

  private static final int MANY = 30;

  /**
   * Months at work, and months with sales among them, before which no verdict is more than a hint.
   */
  private static final double LONG = 6;

  private static final int OFTEN = 3;
  private static final double FEW_FALSE = 0.1;
  private static final double STEEP = -4;

  private DiagnosisPolicy() {}

  /** The diagnosis of a partner; the same inputs give the same. */
  public static Diagnosis diagnose(DiagnosisInputs on) {
    Expectation expectation = on.expectation();
    if (!on.partner().everSold()) {
      return Unsold.diagnose(on);
    }
    if (!on.partner().comparable()) {
      Reason why =
          new Reason(
              "too-short-at-work",
              Map.of(
                  "months", "%.1f".formatted(on.partner().sales().monthsAtWork()),
                  "needed", "%.0f".formatted(Member.SHORTEST_HISTORY)));
      return say(on, Verdict.TOO_NEW, Confidence.NONE, null, why, null);
    }
    if (expectation == null) {
      Reason why =
          new Reason(
              "sample-too-small",
              Map.of(
                  "partners", String.valueOf(on.members()),
                  "needed", String.valueOf(ChannelModel.SMALLEST_COHORT)));
      return say(on, Verdict.INCONCLUSIVE, Confidence.NONE, null, why, null);
    }
    Findings found = Findings.of(on, expectation);
    Trend trend = on.trend();
    if (trend != null && trend.declining()) {
      Reason why = new Reason("declining", Map.of("percent", less(trend.change())));
      Confidence how = within(on, trend.deviations() < STEEP ? Confidence.HIGH : Confidence.MEDIUM);
      Reason action = Reason.of("ask-what-changed");
      return say(on, Verdict.DECLINING, how, found, why, action);
    }
    return beside(on, expectation, found);
  }

  private static Diagnosis beside(DiagnosisInputs on, Expectation expected, Findings found) {
    double deviations = expected.gap() / expected.spread();
    boolean low = deviations < -1 && expected.gap() < -NOTICEABLE;
    if (low && 1 - found.nothing() >= LIKELY && !found.causes().isEmpty()) {
      RankedCause first = found.causes().getFirst();
      Reason why =
          new Reason(
              "behind", Map.of("percent", less(expected.gap()), "cause", first.cause().words()));
      return say(on, Verdict.BEHIND, confidence(on, first), found, why, first.cause().action());
    }
    if (deviations < -ONE_IN_TWENTY && expected.gap() < -NOTICEABLE) {
      Reason why = new Reason("behind-unexplained", Map.of("percent", less(expected.gap())));
      return say(on, Verdict.INCONCLUSIVE, Confidence.NONE, found, why, null);
    }
    boolean ahead = deviations > ONE_IN_TWENTY && expected.gap() > NOTICEABLE;
    Confidence how =
        within(on, found.nothing() >= VERY_LIKELY ? Confidence.HIGH : Confidence.MEDIUM);
    return ahead
        ? say(on, Verdict.AHEAD, how, found, Reason.of("sells-more"), null)
        : say(on, Verdict.AS_EXPECTED, how, found, Reason.of("sells-as-expected"), null);
  }

  /** How much less that is, in whole percent. */
  private static String less(double logarithm) {
    return "%.0f".formatted(-100 * Math.expm1(logarithm));
  }

  /** How sure the partner's own months, and the others it is compared with, let anybody be. */
  private static Confidence within(DiagnosisInputs on, Confidence how) {
    PastYear sales = on.partner().sales();
    if (sales.monthsAtWork() < LONG || sales.monthsSelling() < OFTEN) {
      return Confidence.LOW;
    }
    return how == Confidence.HIGH && on.members() < MANY ? Confidence.MEDIUM : how;
  }

  private static Confidence confidence(DiagnosisInputs on, RankedCause first) {
    double weight = first.weight().doubleValue();
    boolean believed =
        first.evidence().stream()
            .anyMatch(each -> each.falseDiscovery().doubleValue() <= FEW_FALSE);
    if (weight >= VERY_LIKELY && believed) {
      return within(on, Confidence.HIGH);
    }
    return within(on, weight >= LIKELY ? Confidence.MEDIUM : Confidence.LOW);
  }

  private static Diagnosis say(
      DiagnosisInputs on,
      Verdict verdict,
      Confidence confidence,
      @Nullable Findings found,
      Reason why,
      @Nullable Reason action) {
    Expectation expectation = on.expectation();
    BigDecimal percentile = expectation == null ? null : Findings.places(expectation.percentile());
    return new Diagnosis(
        VERSION,
        verdict,
        confidence,
        COHORT,
        on.members(),
        percentile,
        Findings.money(on, on.monthlyMinor()),
        expectation == null ? null : Findings.money(on, expectation.monthlyMinor()),
        found == null ? List.of() : found.causes(),
        found == null ? List.of() : found.examined(),
        why,
        null,
        null,
        action);
  }
}
