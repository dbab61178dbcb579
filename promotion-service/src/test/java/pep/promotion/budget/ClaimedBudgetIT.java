package pep.promotion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;

@ServiceTest
class ClaimedBudgetIT {

  private static final int CLAIMANTS = 64;

  @Autowired Budgets budgets;
  private final Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
  private final Cause cause = Cause.ofClock("test");
  private String id;

  @BeforeEach
  void aBudget() {
    id = "prm_" + UUID.randomUUID();
    budgets.open(tenant, id, "SPIFF", "Autumn bonus", gbp("100"));
  }

  @Test
  void isNeverExceededAtAnyInstantWhileManyClaimSettleAndGiveBack() throws Exception {
    AtomicBoolean claiming = new AtomicBoolean(true);
    Map<String, Money> spent = new ConcurrentHashMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> samples =
          threads.submit(
              () -> {
                int taken = 0;
                while (claiming.get()) {
                  assertSound(budgets.get(tenant, id));
                  taken++;
                }
                return taken;
              });
      List<Callable<Integer>> claimants = new ArrayList<>();
      for (int i = 0; i < CLAIMANTS; i++) {
        String name = "c" + i;
        claimants.add(() -> claimInTurns(name, new Random(20261125L + name.hashCode()), spent));
      }
      int refused = 0;
      for (Future<Integer> each : threads.invokeAll(claimants)) {
        refused += each.get();
      }
      claiming.set(false);
      assertThat(samples.get()).isPositive();
      BudgetBalance balance = budgets.get(tenant, id).balance();
      assertThat(balance.reserved().isZero()).isTrue();
      assertThat(spent.values().stream().reduce(gbp("0"), Money::plus)).isEqualTo(balance.spent());
      assertThat(refused).as("refused before it was exhausted").isZero();
      assertThat(balance.exhausted()).isTrue();
      assertThat(balance.spent()).isEqualTo(gbp("100"));
    }
  }

  /** Claims five times, gives one in four back unused, and says how many were refused wrongly. */
  private int claimInTurns(String name, Random random, Map<String, Money> spent) {
    int refused = 0;
    for (int turn = 0; turn < 5; turn++) {
      String claim = name + "-" + turn;
      Money wanted = gbp("0").plusMinor(1 + random.nextInt(120));
      BudgetDecision decision = budgets.claim(tenant, id, claim, wanted, cause);
      while (decision.outcome() == BudgetDecision.Outcome.WAIT) {
        decision = budgets.claim(tenant, id, claim, wanted, cause);
      }
      Money granted = decision.granted();
      boolean valid = !wanted.isGreaterThan(decision.balance().available());
      if (valid && !decision.balance().exhausted() && !granted.isEqual(wanted)) {
        refused++;
      }
      if (granted.isPositive() && random.nextInt(4) == 0 && granted.isEqual(wanted)) {
        budgets.release(tenant, id, claim);
      } else if (granted.isPositive()) {
        assertThat(budgets.settle(tenant, id, claim, granted, gbp("0"))).isTrue();
        spent.put(claim, granted);
      }
    }
    return refused;
  }

  /** Allocated is spent, reserved and available, and what is reserved is what reservations hold. */
  private static void assertSound(BudgetView view) {
    BudgetBalance balance = view.balance();
    Money held =
        view.reservations().stream()
            .map(BudgetView.Reservation::amount)
            .reduce(gbp("0"), Money::plus);
    assertThat(balance.reserved()).isEqualTo(held);
    assertThat(balance.available().isNegative()).isFalse();
    assertThat(balance.spent().isNegative()).isFalse();
    assertThat(balance.spent().plus(held).plus(balance.available())).isEqualTo(gbp("100"));
  }
}
