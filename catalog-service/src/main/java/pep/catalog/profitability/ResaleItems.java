package pep.catalog.profitability;

import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * The items of a forecast, and what is known of their products beside.
 *
 * @param lines the product lines, by product code
 * @param unitCosts what a unit costs the vendor, by product code where it is known
 * @param retired products that are no longer sold
 */
record ResaleItems(
    List<ResaleItem> items,
    Map<String, String> lines,
    Map<String, Money> unitCosts,
    List<String> retired) {

  ResaleItems {
    items = List.copyOf(items);
    lines = Map.copyOf(lines);
    unitCosts = Map.copyOf(unitCosts);
    retired = List.copyOf(retired);
  }
}
