package pep.performance.tier.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadder;
import pep.platform.reason.Reason;

/** Decides a partner's tier where somebody may have set it, by {@link TierPolicy} beneath. */
public final class TierOverriding {

  private TierOverriding() {}

  /**
   * The outcome as of the facts' instant; the same input gives the same.
   *
   * @param standing where the partner stands, by an override or by the rules
   * @param override set before; null where there is none
   */
  public static TierOutcome decide(
      TierLadder ladder, TierStanding standing, @Nullable TierOverride override, TierFacts facts) {
    if (override == null) {
      TierDecision decision = TierPolicy.decide(ladder, standing, facts);
      return new TierOutcome(decision, null, decision.move() != TierMove.STAYED);
    }
    TierDecision ruled = TierPolicy.decide(ladder, override.ruled(), facts);
    if (override.holds(facts.at())) {
      TierOverride after = override.ruled(ruled.standing());
      TierDecision decision =
          moved(
              ladder,
              standing,
              new TierStanding(override.tier(), override.from(), null),
              ruled,
              new Reason(
                  "tier-set",
                  Map.of("until", override.until().toString(), "said", override.reason())));
      return new TierOutcome(
          decision, after, decision.move() != TierMove.STAYED || !after.equals(override));
    }
    TierStanding back = ruled.standing();
    boolean same = String.valueOf(back.tier()).equals(standing.tier());
    TierDecision decision =
        moved(
            ladder,
            standing,
            same ? back : new TierStanding(back.tier(), facts.at(), back.graceUntil()),
            ruled,
            new Reason("set-ended-" + ruled.why().code(), ruled.why().facts()));
    return new TierOutcome(decision, null, true);
  }

  private static TierDecision moved(
      TierLadder ladder, TierStanding before, TierStanding after, TierDecision ruled, Reason why) {
    return new TierDecision(
        ladder.version(),
        move(ladder, before.tier(), after.tier()),
        before.tier(),
        after,
        ruled.assessments(),
        why);
  }

  private static TierMove move(TierLadder ladder, @Nullable String from, @Nullable String to) {
    if (to != null && to.equals(from)) {
      return TierMove.STAYED;
    }
    int before = rank(ladder, from);
    if (before < 0) {
      return TierMove.ASSIGNED;
    }
    return rank(ladder, to) > before ? TierMove.PROMOTED : TierMove.DEMOTED;
  }

  private static int rank(TierLadder ladder, @Nullable String tier) {
    List<TierLadder.Rung> rungs = ladder.rungs();
    return IntStream.range(0, rungs.size())
        .filter(i -> rungs.get(i).rule().code().equals(tier))
        .findFirst()
        .orElse(-1);
  }

  /** When an override or a grace beneath it is to be looked at next; null where never. */
  static @Nullable Instant due(
      @Nullable Instant graceUntil, @Nullable TierOverride override, Instant after) {
    Instant end = override == null ? null : override.until();
    Instant grace = override == null ? graceUntil : override.ruled().graceUntil();
    return earliest(later(end, after), later(grace, after));
  }

  private static @Nullable Instant later(@Nullable Instant instant, Instant after) {
    return instant != null && instant.isAfter(after) ? instant : null;
  }

  private static @Nullable Instant earliest(@Nullable Instant a, @Nullable Instant b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }
}
