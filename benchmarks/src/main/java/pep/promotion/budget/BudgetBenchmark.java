package pep.promotion.budget;

import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Crowd;
import pep.benchmarks.Figure;
import pep.benchmarks.PostgreSql;
import pep.benchmarks.Room;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.PromotionServiceApplication;

/**
 * How many claims a second does one budget take from 200 claimants at once? promotion-service on
 * MongoDB (a reservation under the claim's id, then its settlement, each one durable conditional
 * update) beside PostgreSQL with 200 connections (the same two as conditional updates of a row,
 * likewise durable, without an id that makes a repeat harmless).
 */
public final class BudgetBenchmark {

  private static final int CLAIMANTS = 200;
  private static final Tenant TENANT = new Tenant("ven_benchmark");
  private static final Cause CAUSE = Cause.ofClock("benchmark");
  private static final Money PENNY = Money.ofMinor(CurrencyUnit.GBP, 1);
  private static final Money NOTHING = Money.zero(CurrencyUnit.GBP);

  private BudgetBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("budget", arguments, BudgetBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    int claims = benchmark.size(10_000, 400);
    benchmark.say(
        "%,d claims of a penny by %d claimants, in three rounds".formatted(claims, CLAIMANTS));
    try (Room room = new Room("budget");
        PostgreSql postgres = PostgreSql.start();
        RowBudget row = new RowBudget(postgres, CLAIMANTS)) {
      Budgets budgets =
          room.start(PromotionServiceApplication.class, "promotion-service/src/main/resources")
              .getBean(Budgets.class);
      round(benchmark, budgets, "warm-up", claims / 4, claims / 4);
      row.round(claims / 4);
      double enough = round(benchmark, budgets, "enough", claims, claims);
      double peer = row.round(claims);
      double scarce = round(benchmark, budgets, "scarce", claims, claims / 2);
      benchmark.say("never over the limit, no valid claim refused, at every sample");
      benchmark.figure(
          Figure.of("claims reserved and settled, budget for all", enough, "a second")
              .moreThan(postgres.version() + ", conditional updates", peer)
              .atLeast(500));
      benchmark.figure(Figure.of("claims decided, budget for half of them", scarce, "a second"));
    }
  }

  /**
   * Everybody claims a penny at once while the budget is looked at again and again.
   *
   * @param pennies the budget: as many claims must be granted, and no more
   */
  private static double round(
      Benchmark benchmark, Budgets budgets, String name, int claims, int pennies) throws Exception {
    String budget = "prm_" + name;
    budgets.open(TENANT, budget, name, name, Money.ofMinor(CurrencyUnit.GBP, pennies));
    AtomicInteger granted = new AtomicInteger();
    double perSecond;
    try (Watch watch = new Watch(() -> budgets.get(TENANT, budget).balance())) {
      perSecond =
          Crowd.perSecond(
              CLAIMANTS, claims, (claimant, claim) -> claim(budgets, budget, claim, granted));
      benchmark.same("samples over the limit", 0, watch.violations());
      benchmark.say("%s: looked at %,d times".formatted(name, watch.samples()));
    }
    BudgetBalance after = budgets.get(TENANT, budget).balance();
    benchmark.same("claims granted", Math.min(claims, pennies), granted.get());
    benchmark.same("spent", Money.ofMinor(CurrencyUnit.GBP, granted.get()), after.spent());
    benchmark.same("still reserved", NOTHING, after.reserved());
    return perSecond;
  }

  /** A claim that has to wait for others' reservations tries again, as an accrual run does. */
  private static void claim(Budgets budgets, String budget, int claim, AtomicInteger granted) {
    String id = "claim-" + claim;
    BudgetDecision decision = budgets.claim(TENANT, budget, id, PENNY, CAUSE);
    while (decision.outcome() == BudgetDecision.Outcome.WAIT) {
      decision = budgets.claim(TENANT, budget, id, PENNY, CAUSE);
    }
    if (decision.granted().isPositive()) {
      if (!budgets.settle(TENANT, budget, id, decision.granted(), NOTHING)) {
        throw new IllegalStateException(id + " was reserved and could not be settled");
      }
      granted.incrementAndGet();
    }
  }
}
