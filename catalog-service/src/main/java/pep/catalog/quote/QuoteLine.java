package pep.catalog.quote;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Margin;

/**
 * One line of a quote: list amount less every reduction is the net amount, to the smallest unit.
 *
 * @param item what the line was reckoned from, kept so that it can be reckoned again
 * @param listAmount list price times quantity
 * @param net what the partner pays for the line
 * @param partnerMargin what the partner earns on the line
 * @param vendorMargin what the vendor earns; null where its cost is unknown
 */
public record QuoteLine(
    PricedItem item,
    Money listAmount,
    List<Reduction> reductions,
    Money net,
    Margin partnerMargin,
    @Nullable Margin vendorMargin) {

  public QuoteLine {
    reductions = List.copyOf(reductions);
  }
}
