package pep.promotion.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.promotion.Seeds;

class TrialBalanceTest {

  @Test
  void anAccrualDebitsExpenseAndCreditsThePartner() {
    assertThat(Legs.of(gbp("5"), false))
        .containsExactly(
            Leg.debit(Account.INCENTIVE_EXPENSE, gbp("5")),
            Leg.credit(Account.PARTNER_PAYABLE, gbp("5")));
  }

  @Test
  void aClawbackTurnsBothRoundAndGivesTheBudgetBack() {
    assertThat(Legs.of(gbp("-5"), true))
        .containsExactly(
            Leg.debit(Account.PARTNER_PAYABLE, gbp("5")),
            Leg.credit(Account.INCENTIVE_EXPENSE, gbp("5")),
            Leg.debit(Account.BUDGET_SET_ASIDE, gbp("5")),
            Leg.credit(Account.BUDGET_SPENT, gbp("5")));
  }

  @Test
  void nothingPostedHasNoLegs() {
    assertThat(Legs.of(gbp("0"), true)).isEmpty();
    assertThatThrownBy(() -> Leg.debit(Account.BUDGET_SPENT, gbp("0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void balancesAfterAnySequenceOfPostings() {
    Seeds.forAll(
        200,
        random -> {
          List<Leg> legs = new ArrayList<>();
          Money payable = gbp("0");
          for (int i = 0; i < random.nextInt(50); i++) {
            Money posted = Money.ofMinor(GBP, random.nextInt(-5000, 5000));
            payable = payable.plus(posted);
            legs.addAll(Legs.of(posted, random.nextBoolean()));
          }
          TrialBalance balance = TrialBalance.ofLegs(legs, GBP);
          assertThat(balance.balanced()).isTrue();
          Money credit = gbp("0");
          for (AccountTotal total : balance.accounts()) {
            if (total.account() == Account.PARTNER_PAYABLE) {
              credit = total.credit().minus(total.debit());
            }
          }
          assertThat(credit).isEqualTo(payable);
        });
  }

  @Test
  void showsAnImbalance() {
    assertThat(
            TrialBalance.ofLegs(List.of(Leg.debit(Account.BUDGET_SPENT, gbp("1"))), GBP).balanced())
        .isFalse();
  }
}
