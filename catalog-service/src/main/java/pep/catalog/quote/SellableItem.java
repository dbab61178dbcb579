package pep.catalog.quote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.product.AvailabilityDecision;
import pep.catalog.product.AvailabilityPolicy;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.Product;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/** An item whose product the partner may sell. */
record SellableItem(QuotedItem item, String name, AvailabilityDecision available) {

  /**
   * Those of a quote, all of which the partner may sell at {@code at}.
   *
   * @param known the products that there are, by their codes
   * @throws InvalidInput naming each product that does not exist, or that a partner's caller may
   *     not sell: for it the two are the same
   * @throws ProductNotAvailable for the vendor's own callers, with the checks that failed
   */
  static List<SellableItem> all(
      Reach caller,
      PartnerStanding partner,
      List<QuotedItem> items,
      Map<String, Product> known,
      Instant at) {
    List<SellableItem> sellable = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Product product = known.get(items.get(i).productCode());
      AvailabilityDecision decision =
          product == null ? null : AvailabilityPolicy.decide(product.facts(), partner, at);
      if (product != null && bundled(items.get(i)) && product.lifecycle() == Lifecycle.RETIRED) {
        errors.add(retired(items, i));
      } else if (product == null
          || decision == null
          || (caller instanceof PartnerCaller && !decision.available())) {
        errors.add(
            new FieldError(
                field(items, i),
                "unknown-product",
                "Name a product that the partner may sell, by its code."));
      } else if (!decision.available()) {
        throw new ProductNotAvailable(items.get(i).line(), decision);
      } else {
        sellable.add(new SellableItem(items.get(i), product.details().name(), decision));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return sellable;
  }

  private static boolean bundled(QuotedItem item) {
    return item.bundle() != null;
  }

  private static FieldError retired(List<QuotedItem> items, int i) {
    return new FieldError(
        field(items, i),
        "retired-product",
        "Take "
            + items.get(i).productCode()
            + " out of the bundle, or leave it out: it is retired.");
  }

  /** Where the request has it: items of one bundle came by one line of it. */
  private static String field(List<QuotedItem> items, int at) {
    int line = 0;
    for (int i = 1; i <= at; i++) {
      QuotedBundle bundle = items.get(i).bundle();
      if (bundle == null || !bundle.equals(items.get(i - 1).bundle())) {
        line++;
      }
    }
    return "lines[" + line + "]." + (bundled(items.get(at)) ? "bundleId" : "productCode");
  }
}
