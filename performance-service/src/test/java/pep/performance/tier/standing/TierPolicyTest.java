package pep.performance.tier.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.tier.Partners;
import pep.performance.tier.ladder.Grace;
import pep.performance.tier.ladder.LadderProblem;
import pep.performance.tier.ladder.LadderRejected;
import pep.performance.tier.ladder.TierLadder;
import pep.performance.tier.ladder.TierRule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TierPolicyTest {

  private static final Duration GRACE = Duration.ofDays(30);
  private static final TierLadder LADDER =
      ladder(
          GRACE,
          new TierRule("base", "Base", null, null),
          new TierRule("silver", "Silver", "revenue12m >= 1000", "revenue12m >= 800"),
          new TierRule("gold", "Gold", "revenue12m >= 5000", null));

  @Test
  void assignsTheHighestTierThatIsEarned() {
    TierDecision decision = TierPolicy.decide(LADDER, TierStanding.NONE, Partners.selling(1200));
    assertThat(decision.move()).isEqualTo(TierMove.ASSIGNED);
    assertThat(decision.standing()).isEqualTo(standing("silver", null));
    assertThat(decision.ladderVersion()).isEqualTo(7);
  }

  @Test
  void promotesAtOnceAndOverSeveralTiers() {
    TierDecision decision =
        TierPolicy.decide(LADDER, standing("base", null), Partners.selling(9000));
    assertThat(decision.move()).isEqualTo(TierMove.PROMOTED);
    assertThat(decision.standing().tier()).isEqualTo("gold");
    assertThat(decision.from()).isEqualTo("base");
  }

  @Test
  void readsADecisionThatWasStoredWithASentenceForItsReason() {
    TierDecision decision = TierPolicy.decide(LADDER, TierStanding.NONE, Partners.selling(1200));
    ObjectNode stored = JsonMapper.shared().valueToTree(decision);
    assertThat(TierDecision.read(JsonMapper.shared(), stored.toString()).why().code())
        .isEqualTo("tier-met");
    stored.remove("why");
    TierDecision read = TierDecision.read(JsonMapper.shared(), stored.toString());
    assertThat(read.why().code()).isEqualTo("said");
    assertThat(read.why()).isEqualTo(decision.why());
    assertThat(read.reason()).isEqualTo("It meets what silver takes.");
  }

  @Test
  void staysInATierThatIsStillEarned() {
    TierStanding gold = standing("gold", null);
    TierDecision decision = TierPolicy.decide(LADDER, gold, Partners.selling(5000));
    assertThat(decision.move()).isEqualTo(TierMove.STAYED);
    assertThat(decision.standing()).isEqualTo(gold);
  }

  @Test
  void staysByTheKeepRuleBelowTheCondition() {
    TierDecision decision =
        TierPolicy.decide(LADDER, standing("silver", null), Partners.selling(850));
    assertThat(decision.move()).isEqualTo(TierMove.STAYED);
    assertThat(decision.standing().graceUntil()).isNull();
  }

  @Test
  void beginsAGraceBeforeItDemotesAndBeginsItOnce() {
    TierStanding gold = standing("gold", null);
    TierDecision first = TierPolicy.decide(LADDER, gold, Partners.selling(1200));
    assertThat(first.move()).isEqualTo(TierMove.GRACE_BEGAN);
    assertThat(first.standing()).isEqualTo(standing("gold", Partners.NOW.plus(GRACE)));
    Instant later = Partners.NOW.plus(Duration.ofDays(10));
    TierDecision again = TierPolicy.decide(LADDER, first.standing(), Partners.at(later, 1200));
    assertThat(again.move()).isEqualTo(TierMove.STAYED);
    assertThat(again.standing()).isEqualTo(first.standing());
  }

  @Test
  void beginsAGraceThatEndsWithAReview() {
    TierLadder reviewed =
        new TierLadder(7, Grace.of(0, List.of(MonthDay.of(1, 1))), LADDER.rungs());
    TierDecision first =
        TierPolicy.decide(reviewed, standing("gold", null), Partners.selling(1200));
    assertThat(first.move()).isEqualTo(TierMove.GRACE_BEGAN);
    Instant end = Objects.requireNonNull(first.standing().graceUntil());
    assertThat(end.toString()).endsWith("-01-01T00:00:00Z");
    assertThat(TierPolicy.decide(reviewed, first.standing(), Partners.at(end, 1200)).move())
        .isEqualTo(TierMove.DEMOTED);
  }

  @Test
  void demotesToWhatIsEarnedWhenTheGraceEnds() {
    Instant end = Partners.NOW.plus(GRACE);
    TierDecision decision =
        TierPolicy.decide(LADDER, standing("gold", end), Partners.at(end, 1200));
    assertThat(decision.move()).isEqualTo(TierMove.DEMOTED);
    assertThat(decision.standing()).isEqualTo(new TierStanding("silver", end, null));
  }

  @Test
  void liftsTheGraceWhenTheTierIsEarnedAgain() {
    TierStanding atRisk = standing("gold", Partners.NOW.plus(GRACE));
    TierDecision decision = TierPolicy.decide(LADDER, atRisk, Partners.selling(5001));
    assertThat(decision.move()).isEqualTo(TierMove.GRACE_LIFTED);
    assertThat(decision.standing().graceUntil()).isNull();
  }

  @Test
  void demotesAtOnceWithoutAGrace() {
    TierLadder strict =
        ladder(
            Duration.ZERO,
            new TierRule("base", "Base", null, null),
            new TierRule("gold", "Gold", "revenue12m >= 5000", null));
    TierDecision decision = TierPolicy.decide(strict, standing("gold", null), Partners.selling(10));
    assertThat(decision.move()).isEqualTo(TierMove.DEMOTED);
  }

  @Test
  void neverDemotesBecauseARuleFailsForAPartner() {
    TierLadder failing =
        ladder(
            Duration.ZERO,
            new TierRule("base", "Base", null, null),
            new TierRule("gold", "Gold", "revenue12m >= 5000 || certifications[2] == 'pro'", null));
    TierDecision decision =
        TierPolicy.decide(failing, standing("gold", null), Partners.selling(10));
    assertThat(decision.move()).isEqualTo(TierMove.STAYED);
    assertThat(decision.failing()).isTrue();
    assertThat(decision.reason()).contains("cannot be evaluated");
    TierDecision below = TierPolicy.decide(failing, standing("base", null), Partners.selling(10));
    assertThat(below.move()).as("nor does it promote").isEqualTo(TierMove.STAYED);
    assertThat(below.failing()).isFalse();
  }

  @Test
  void assignsAnewWhereTheLadderNoLongerHasTheTier() {
    TierDecision decision =
        TierPolicy.decide(LADDER, standing("platinum", null), Partners.selling(1200));
    assertThat(decision.move()).isEqualTo(TierMove.ASSIGNED);
    assertThat(decision.from()).isEqualTo("platinum");
  }

  @Test
  void showsTheWayToTheNextTier() {
    TierDecision decision = TierPolicy.decide(LADDER, TierStanding.NONE, Partners.selling(1200));
    TierDecision.Assessment next = Objects.requireNonNull(decision.next());
    assertThat(next.tier()).isEqualTo("gold");
    assertThat(next.unmet().getFirst().gap()).isEqualByComparingTo("3800");
    TierDecision top = TierPolicy.decide(LADDER, TierStanding.NONE, Partners.selling(9000));
    assertThat(top.next()).isNull();
  }

  @Test
  void neverDemotesWithoutAFullGraceAndNeverStandsAboveWithoutOne() {
    Seeded.runs(
        200,
        random -> {
          TierStanding standing = TierStanding.NONE;
          Instant at = Partners.NOW;
          Instant belowSince = null;
          for (int step = 0; step < 60; step++) {
            long revenue = random.nextInt(7000);
            TierDecision decision = TierPolicy.decide(LADDER, standing, Partners.at(at, revenue));
            boolean below = rank(standing.tier()) > 0 && !kept(standing.tier(), revenue);
            belowSince = below ? (belowSince == null ? at : belowSince) : null;
            if (decision.move() == TierMove.DEMOTED) {
              assertThat(Objects.requireNonNull(belowSince).plus(GRACE)).isBeforeOrEqualTo(at);
            } else if (below) {
              assertThat(decision.standing().graceUntil()).isNotNull();
            }
            assertThat(rank(decision.standing().tier())).isGreaterThanOrEqualTo(earned(revenue));
            belowSince = decision.move().moves() ? null : belowSince;
            standing = decision.standing();
            at = at.plus(Duration.ofDays(random.nextInt(1, 20)));
          }
        });
  }

  @Test
  void refusesALadderWithEverythingThatIsWrongWithIt() {
    LadderRejected rejected =
        catchThrowableOfType(
            LadderRejected.class,
            () ->
                TierLadder.of(
                    1,
                    Grace.of(GRACE),
                    List.of(
                        new TierRule("base", "Base", "lines > 1", null),
                        new TierRule("base", "Gold", null, "size(segments) > 0"))));
    assertThat(rejected.problems())
        .extracting(LadderProblem::field)
        .containsExactly(
            "tiers[0].condition", "tiers[1].code", "tiers[1].condition", "tiers[1].keep");
    assertThat(
            catchThrowableOfType(
                LadderRejected.class, () -> TierLadder.of(1, Grace.of(GRACE), List.of())))
        .isNotNull();
  }

  private static int rank(@Nullable String tier) {
    return tier == null ? -1 : List.of("base", "silver", "gold").indexOf(tier);
  }

  private static int earned(long revenue) {
    return revenue >= 5000 ? 2 : revenue >= 1000 ? 1 : 0;
  }

  private static boolean kept(@Nullable String tier, long revenue) {
    return revenue >= ("gold".equals(tier) ? 5000 : 800);
  }

  private static TierStanding standing(String tier, @Nullable Instant graceUntil) {
    return new TierStanding(tier, Partners.NOW, graceUntil);
  }

  private static TierLadder ladder(Duration grace, TierRule... rules) {
    try {
      return TierLadder.of(7, Grace.of(grace), List.of(rules));
    } catch (LadderRejected rejected) {
      throw new AssertionError(rejected);
    }
  }
}
