package pep.catalog.profitability;

import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.BigMoney;

/** What one sale brings and costs, exact: rounding is left to the month's sums. */
record Sale(
    BigMoney resaleRevenue, BigMoney purchaseCost, BigMoney serviceRevenue, BigMoney serviceCost) {

  static Sale of(Assumptions assumptions) {
    BigMoney purchase =
        sum(assumptions, item -> item.purchasePrice().toBigMoney().multipliedBy(item.quantity()));
    return new Sale(
        sum(assumptions, item -> item.resalePrice().toBigMoney().multipliedBy(item.quantity())),
        purchase,
        attached(assumptions, service -> service.price().toBigMoney()),
        attached(assumptions, service -> service.cost().toBigMoney()));
  }

  private static BigMoney sum(Assumptions assumptions, Function<ResaleItem, BigMoney> amount) {
    return total(assumptions, assumptions.items().stream().map(amount));
  }

  private static BigMoney attached(
      Assumptions assumptions, Function<AttachedService, BigMoney> amount) {
    return total(
        assumptions,
        assumptions.services().stream()
            .map(s -> amount.apply(s).multipliedBy(s.attachRate().fraction())));
  }

  private static BigMoney total(Assumptions assumptions, Stream<BigMoney> amounts) {
    return amounts.reduce(BigMoney.zero(assumptions.currency()), BigMoney::plus);
  }
}
