package pep.catalog.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.PriceDecision;
import pep.catalog.product.AvailabilityDecision;

/**
 * What a quote's line is made of: that the partner may sell the product, its price, and the offers
 * granted on it, and passed over.
 *
 * @param line number of the line, from 1, unique in the quote
 * @param productName as it was when quoted
 * @param granted a deal price for the quote's customer; null where there is none
 */
public record PricedItem(
    int line,
    String productName,
    AvailabilityDecision availability,
    PriceDecision price,
    List<Offer> offers,
    List<PassedOver> passedOver,
    @Nullable GrantedPrice granted) {

  /** Those of before it was kept what was passed over have none. */
  public PricedItem {
    offers = List.copyOf(offers);
    passedOver = passedOver == null ? List.of() : List.copyOf(passedOver);
  }

  /** One for which nothing was passed over. */
  public PricedItem(
      int line,
      String productName,
      AvailabilityDecision availability,
      PriceDecision price,
      List<Offer> offers) {
    this(line, productName, availability, price, offers, List.of(), null);
  }

  /** The same item with these offers on it. */
  PricedItem with(List<Offer> offered, List<PassedOver> others) {
    return new PricedItem(line, productName, availability, price, offered, others, granted);
  }
}
