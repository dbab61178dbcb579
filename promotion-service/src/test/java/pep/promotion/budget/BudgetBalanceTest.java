package pep.promotion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import org.junit.jupiter.api.Test;
import pep.promotion.Seeds;
import pep.promotion.budget.BudgetDecision.Outcome;

class BudgetBalanceTest {

  @Test
  void meetsAClaimInFullUpToTheLastPenny() {
    var decision = balance("60", "0").claim(gbp("40"));

    assertThat(decision.outcome()).isEqualTo(Outcome.FULL);
    assertThat(decision.granted()).isEqualTo(gbp("40"));
  }

  @Test
  void givesTheClaimThatCrossesTheLimitWhatRemains() {
    var decision = balance("60", "0").claim(gbp("40.01"));

    assertThat(decision.outcome()).isEqualTo(Outcome.REST);
    assertThat(decision.granted()).isEqualTo(gbp("40"));
  }

  @Test
  void givesWhatCameBackAndNothingBefore() {
    var drained = new BudgetBalance(gbp("100"), gbp("100"), gbp("0"), true).claim(gbp("1"));
    assertThat(drained.outcome()).isEqualTo(Outcome.EXHAUSTED);
    assertThat(drained.granted().isZero()).isTrue();

    var back = new BudgetBalance(gbp("100"), gbp("20"), gbp("0"), true).claim(gbp("1"));
    assertThat(back.outcome()).isEqualTo(Outcome.FULL);
  }

  @Test
  void letsAClaimThatDoesNotFitWaitForLiveReservations() {
    assertThat(balance("60", "30").claim(gbp("40")).outcome()).isEqualTo(Outcome.WAIT);
    assertThat(balance("60", "30").claim(gbp("10")).outcome()).isEqualTo(Outcome.FULL);
  }

  @Test
  void neverGrantsMoreThanIsAvailable() {
    Seeds.forAll(
        1000,
        random -> {
          var limit = gbp("0").plusMinor(random.nextInt(1000));
          var spent = gbp("0").plusMinor(random.nextInt(limit.getAmountMinorInt() + 1));
          var reserved =
              gbp("0").plusMinor(random.nextInt(limit.minus(spent).getAmountMinorInt() + 1));
          var balance = new BudgetBalance(limit, spent, reserved, random.nextInt(5) == 0);
          var wanted = gbp("0").plusMinor(1 + random.nextInt(1000));

          var decision = balance.claim(wanted);

          assertThat(decision.granted().plus(spent).plus(reserved).isGreaterThan(limit)).isFalse();
          assertThat(decision.granted().isGreaterThan(wanted)).isFalse();
          assertThat(decision.outcome() == Outcome.FULL)
              .isEqualTo(decision.granted().isEqual(wanted));
        });
  }

  private static BudgetBalance balance(String spent, String reserved) {
    return new BudgetBalance(gbp("100"), gbp(spent), gbp(reserved), false);
  }
}
