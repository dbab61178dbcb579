package pep.catalog.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pep.catalog.product.Bundle;
import pep.catalog.product.BundleItem;
import pep.catalog.product.Bundling;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Reach;

/** Takes bundles apart, so that a quote has a line for each product in them. */
@Component
class QuoteContents {

  private static final int DECIMALS = 3;

  /** What promotion-service is asked about at once. */
  private static final int MOST_LINES = 1000;

  private final Bundling bundling;

  QuoteContents(Bundling bundling) {
    this.bundling = bundling;
  }

  /**
   * @throws InvalidInput if a line names a bundle that the caller does not see
   */
  QuoteTerms terms(Reach caller, QuoteWish wish) {
    List<QuotedItem> items = new ArrayList<>();
    for (int i = 0; i < wish.lines().size(); i++) {
      WantedLine line = wish.lines().get(i);
      String productCode = line.productCode();
      String bundleId = line.bundleId();
      if (bundleId == null && productCode != null) {
        items.add(new QuotedItem(items.size() + 1, productCode, line.quantity(), null));
      } else if (bundleId != null) {
        Bundle bundle =
            InvalidInput.named(
                "lines[" + i + "].bundleId", "bundle", () -> bundling.get(caller, bundleId));
        add(items, bundle, line.quantity());
      }
    }
    if (items.size() > MOST_LINES) {
      throw InvalidInput.of(
          "lines",
          "too-many-lines",
          "Quote at most " + MOST_LINES + " products; a bundle counts as those in it.");
    }
    return new QuoteTerms(wish.reference(), wish.validUntil(), wish.customer(), items);
  }

  private static void add(List<QuotedItem> items, Bundle bundle, BigDecimal quantity) {
    QuotedBundle from = new QuotedBundle(bundle.id(), bundle.details().name(), quantity);
    for (BundleItem item : bundle.details().items()) {
      BigDecimal units = item.quantity().multiply(quantity).setScale(DECIMALS, RoundingMode.UP);
      items.add(
          new QuotedItem(
              items.size() + 1,
              item.productCode(),
              units.stripTrailingZeros().scale() < 0
                  ? units.setScale(0, RoundingMode.UNNECESSARY)
                  : units.stripTrailingZeros(),
              from));
    }
  }
}
