package pep.catalog.pricing;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Something about a product's terms that is allowed and seldom meant.
 *
 * @param field where in the terms, such as {@code volumeBreaks[0].unitPrice}
 * @param code stable code
 * @param message what was found, with its figures
 */
public record TermsWarning(String field, String code, String message) {

  /** What the terms should be looked at for; empty where they are as one expects. */
  public static List<TermsWarning> of(ListPriceTerms terms) {
    List<TermsWarning> warnings = new ArrayList<>();
    Money list = terms.listPrice();
    for (int i = 0; i < terms.volumeBreaks().size(); i++) {
      Money price = terms.volumeBreaks().get(i).unitPrice();
      if (price != null && !price.isLessThan(list)) {
        warnings.add(
            new TermsWarning(
                "volumeBreaks[" + i + "].unitPrice",
                "break-not-below-list",
                "The break to %s takes nothing off the list price of %s.".formatted(price, list)));
      }
    }
    Money cost = terms.unitCost();
    if (cost != null && cost.isGreaterThan(list)) {
      warnings.add(
          new TermsWarning(
              "unitCost",
              "cost-above-list",
              "A unit costs %s and is listed at %s: every sale is a loss.".formatted(cost, list)));
    }
    return warnings;
  }
}
