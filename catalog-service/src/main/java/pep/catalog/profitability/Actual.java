package pep.catalog.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/**
 * What a partner really sold and spent from the first month of a plan on.
 *
 * @param incentives what the vendor gave back
 * @param otherCost what was spent beside the goods and the services
 */
public record Actual(
    List<Sold> items, Money incentives, Money serviceRevenue, Money serviceCost, Money otherCost) {

  /**
   * All of one product.
   *
   * @param quantity units of the product; returns taken away
   * @param revenue what customers paid for them
   * @param purchaseCost what the partner paid for them
   */
  public record Sold(String productCode, BigDecimal quantity, Money revenue, Money purchaseCost) {}

  public Actual {
    items = List.copyOf(items);
  }
}
