package pep.performance.tier.standing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.tier.ladder.RuleOutcome;
import pep.performance.tier.ladder.TierFacts;
import pep.performance.tier.ladder.TierLadder;
import pep.platform.reason.Reason;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Truth;

/**
 * Decides a partner's tier: up at once to the highest tier it has earned; down only after a grace
 * during which it did not meet again what its tier takes, on a review where there are reviews, and
 * never because that fails for it.
 */
public final class TierPolicy {

  private TierPolicy() {}

  /** The decision as of the facts' instant; the same ladder, standing and facts give the same. */
  public static TierDecision decide(TierLadder ladder, TierStanding standing, TierFacts facts) {
    Facts seen = facts.facts();
    List<TierDecision.Assessment> assessments = new ArrayList<>();
    int earned = 0;
    int current = -1;
    for (int i = 0; i < ladder.rungs().size(); i++) {
      TierLadder.Rung rung = ladder.rungs().get(i);
      RuleOutcome outcome = rung.earned(facts, seen);
      Truth kept = rung.kept(seen);
      assessments.add(
          new TierDecision.Assessment(
              rung.rule().code(),
              outcome.holds(),
              kept == Truth.TRUE,
              kept == Truth.FAILS ? true : null,
              outcome.predicates()));
      earned = outcome.holds() ? i : earned;
      current = rung.rule().code().equals(standing.tier()) ? i : current;
    }
    return new Deciding(ladder, standing, facts.at(), facts.days(), assessments)
        .from(current, earned);
  }

  private record Deciding(
      TierLadder ladder,
      TierStanding standing,
      Instant at,
      ZoneId zone,
      List<TierDecision.Assessment> assessments) {

    TierDecision from(int current, int earned) {
      if (current < 0) {
        return moved(TierMove.ASSIGNED, earned, because("tier-met", earned));
      }
      if (earned > current) {
        return moved(TierMove.PROMOTED, earned, because("tier-met", earned));
      }
      if (assessments.get(current).kept()) {
        return kept(current);
      }
      if (assessments.get(current).fails() != null) {
        return decision(TierMove.STAYED, standing, because("tier-not-evaluated", current));
      }
      Instant graceUntil = standing.graceUntil();
      if (graceUntil == null) {
        graceUntil = ladder.grace().end(at, zone);
        if (graceUntil.isAfter(at)) {
          return decision(
              TierMove.GRACE_BEGAN,
              new TierStanding(standing.tier(), standing.since(), graceUntil),
              because("grace-begun", current));
        }
      }
      if (graceUntil.isAfter(at)) {
        return decision(TierMove.STAYED, standing, because("grace-runs", current));
      }
      return moved(TierMove.DEMOTED, earned, because("grace-ended", current));
    }

    private TierDecision kept(int current) {
      if (standing.graceUntil() == null) {
        return decision(TierMove.STAYED, standing, because("tier-met", current));
      }
      return decision(
          TierMove.GRACE_LIFTED,
          new TierStanding(standing.tier(), standing.since(), null),
          because("tier-met-again", current));
    }

    private TierDecision moved(TierMove move, int to, Reason why) {
      return decision(move, new TierStanding(code(to), at, null), why);
    }

    private TierDecision decision(TierMove move, TierStanding now, Reason why) {
      @Nullable String from = standing.tier();
      return new TierDecision(ladder.version(), move, from, now, assessments, why);
    }

    private Reason because(String what, int rung) {
      return new Reason(what, Map.of("tier", code(rung)));
    }

    private String code(int rung) {
      return ladder.rungs().get(rung).rule().code();
    }
  }
}
