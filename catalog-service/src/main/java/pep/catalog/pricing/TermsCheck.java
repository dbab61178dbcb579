package pep.catalog.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import pep.catalog.audience.VendorCurrency;
import pep.platform.problem.FieldError;

/** What the terms of a book or a product must satisfy together, field by field. */
final class TermsCheck {

  private TermsCheck() {}

  /** The errors of a product's terms; none if they are right. */
  static List<FieldError> of(ListPriceTerms terms, VendorCurrency currency) {
    List<FieldError> errors = new ArrayList<>();
    currency.check("listPrice", terms.listPrice(), errors);
    currency.check("suggestedResalePrice", terms.suggestedResalePrice(), errors);
    currency.check("floorPrice", terms.floorPrice(), errors);
    currency.check("unitCost", terms.unitCost(), errors);
    distinctQuantities(terms.volumeBreaks(), errors);
    for (int i = 0; i < terms.volumeBreaks().size(); i++) {
      currency.check(
          "volumeBreaks[" + i + "].unitPrice", terms.volumeBreaks().get(i).unitPrice(), errors);
    }
    Money floor = terms.floorPrice();
    if (errors.isEmpty() && floor != null && floor.isGreaterThan(terms.listPrice())) {
      errors.add(
          new FieldError(
              "floorPrice",
              "floor-above-list",
              "Give a floor of at most the list price, " + terms.listPrice() + "."));
    }
    return errors;
  }

  /** The errors of what a book sets for all its products; none if it is right. */
  static List<FieldError> of(PriceBookDetails details) {
    List<FieldError> errors = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < details.tierDiscounts().size(); i++) {
      TierDiscount discount = details.tierDiscounts().get(i);
      String line = discount.productLine() == null ? "" : discount.productLine();
      if (!seen.add(List.of(discount.tier(), line))) {
        errors.add(
            new FieldError(
                "tierDiscounts[" + i + "]",
                "given-twice",
                "Give one discount for each tier and product line."));
      }
    }
    distinctQuantities(details.volumeBreaks(), errors);
    for (int i = 0; i < details.volumeBreaks().size(); i++) {
      if (details.volumeBreaks().get(i).percent() == null) {
        errors.add(
            new FieldError(
                "volumeBreaks[" + i + "].unitPrice",
                "price-for-every-product",
                "Give a percentage: one price cannot hold for every product of a book."));
      }
    }
    return errors;
  }

  private static void distinctQuantities(List<VolumeBreak> breaks, List<FieldError> errors) {
    Set<BigDecimal> seen = new HashSet<>();
    for (int i = 0; i < breaks.size(); i++) {
      if (!seen.add(breaks.get(i).minQuantity().stripTrailingZeros())) {
        errors.add(
            new FieldError(
                "volumeBreaks[" + i + "].minQuantity",
                "given-twice",
                "Give one break for each quantity."));
      }
    }
  }
}
