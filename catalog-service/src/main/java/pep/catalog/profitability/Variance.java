package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/**
 * A plan beside what became of it, and why they differ. The steps sum to the difference exactly.
 *
 * @param difference actual less planned margin
 */
public record Variance(Figures plan, Figures actual, Money difference, List<Step> steps) {

  /**
   * One side.
   *
   * @param units of all products
   * @param margin what is left of all this
   */
  public record Figures(
      BigDecimal units,
      Money resaleRevenue,
      Money purchaseCost,
      Money incentives,
      Money serviceRevenue,
      Money serviceCost,
      Money otherCost,
      Money margin) {

    static Figures of(
        BigDecimal units,
        Money revenue,
        Money purchase,
        Money incentives,
        Money serviceRevenue,
        Money serviceCost,
        Money otherCost) {
      return new Figures(
          units,
          revenue,
          purchase,
          incentives,
          serviceRevenue,
          serviceCost,
          otherCost,
          revenue
              .minus(purchase)
              .plus(incentives)
              .plus(serviceRevenue)
              .minus(serviceCost)
              .minus(otherCost));
    }

    Money goodsMargin() {
      return resaleRevenue.minus(purchaseCost);
    }
  }

  /** What one cause contributes; above zero where it raised the margin. */
  public record Step(Cause cause, Money amount) {}

  /** Why actual and plan differ. */
  public enum Cause {
    /** More or fewer units, at the plan's average margin a unit. */
    VOLUME,
    /** Other products than planned, with more or less margin a unit. */
    MIX,
    /** Customers paid more or less a unit. */
    PRICE,
    /** The partner paid more or less a unit. */
    PURCHASE_PRICE,
    INCENTIVES,
    SERVICES,
    OTHER_COSTS
  }

  public Variance {
    steps = List.copyOf(steps);
  }
}
