package pep.performance.tier.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.performance.tier.Partners;
import pep.performance.tier.ladder.Grace;
import pep.performance.tier.ladder.LadderRejected;
import pep.performance.tier.ladder.TierLadder;
import pep.performance.tier.ladder.TierRule;

class TierOverridingTest {

  private static final Instant NOW = Partners.NOW;
  private static final Instant END = NOW.plus(Duration.ofDays(60));
  private static final TierStanding BASE = new TierStanding("base", NOW, null);
  private static final TierLadder LADDER = ladder();

  @Test
  void setsATierWhateverTheRulesSayAndSaysWhy() {
    TierOutcome outcome = decide(BASE, set(BASE), NOW, 10);
    assertThat(outcome.decision().move()).isEqualTo(TierMove.PROMOTED);
    assertThat(outcome.decision().standing()).isEqualTo(new TierStanding("gold", NOW, null));
    assertThat(outcome.decision().reason()).contains("new owner").contains(END.toString());
    assertThat(outcome.override()).isEqualTo(set(BASE));
  }

  @Test
  void holdsWhileTheRulesGoOnBeneath() {
    TierStanding gold = new TierStanding("gold", NOW, null);
    Instant later = NOW.plus(Duration.ofDays(20));
    TierOutcome outcome = decide(gold, set(BASE), later, 1200);
    assertThat(outcome.decision().move()).isEqualTo(TierMove.STAYED);
    assertThat(Objects.requireNonNull(outcome.override()).ruled())
        .isEqualTo(new TierStanding("silver", later, null));
    assertThat(outcome.changes()).isTrue();
    assertThat(decide(gold, outcome.override(), later, 1200).changes()).isFalse();
  }

  @Test
  void endsByItselfWhereTheRulesHaveThePartner() {
    TierStanding gold = new TierStanding("gold", NOW, null);
    TierStanding ruled = new TierStanding("silver", NOW, null);
    TierOutcome outcome = decide(gold, set(ruled), END, 1200);
    assertThat(outcome.decision().move()).isEqualTo(TierMove.DEMOTED);
    assertThat(outcome.decision().standing()).isEqualTo(new TierStanding("silver", END, null));
    assertThat(outcome.override()).isNull();
  }

  @Test
  void leavesAGraceThatBeganBeneathToRunOn() {
    Instant graceUntil = END.plus(Duration.ofDays(5));
    TierStanding ruled = new TierStanding("silver", NOW, graceUntil);
    TierOutcome outcome = decide(new TierStanding("gold", NOW, null), set(ruled), END, 10);
    assertThat(outcome.decision().standing())
        .isEqualTo(new TierStanding("silver", END, graceUntil));
  }

  @Test
  void endsWithoutAMoveWhereTheRulesHaveTheSameTier() {
    TierStanding gold = new TierStanding("gold", NOW, null);
    TierOutcome outcome = decide(gold, set(gold), END, 9000);
    assertThat(outcome.decision().move()).isEqualTo(TierMove.STAYED);
    assertThat(outcome.override()).isNull();
    assertThat(outcome.changes()).isTrue();
  }

  @Test
  void isLookedAtWhenTheFirstOfGraceAndOverrideEnds() {
    Instant grace = NOW.plus(Duration.ofDays(3));
    TierOverride set = set(new TierStanding("silver", NOW, grace));
    assertThat(TierOverriding.due(null, set, NOW)).isEqualTo(grace);
    assertThat(TierOverriding.due(null, set, grace)).isEqualTo(END);
    assertThat(TierOverriding.due(null, set, END)).isNull();
    assertThat(TierOverriding.due(grace, null, NOW)).isEqualTo(grace);
  }

  private static TierOverride set(TierStanding ruled) {
    return new TierOverride("gold", "new owner", NOW, END, ruled);
  }

  private static TierOutcome decide(
      TierStanding standing, @Nullable TierOverride override, Instant at, long pounds) {
    return TierOverriding.decide(LADDER, standing, override, Partners.at(at, pounds));
  }

  private static TierLadder ladder() {
    try {
      return TierLadder.of(
          7,
          Grace.of(Duration.ofDays(30)),
          List.of(
              new TierRule("base", "Base", null, null),
              new TierRule("silver", "Silver", "revenue12m >= 1000", null),
              new TierRule("gold", "Gold", "revenue12m >= 5000", null)));
    } catch (LadderRejected rejected) {
      throw new AssertionError(rejected);
    }
  }
}
