package pep.catalog.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.audience.Standings;
import pep.catalog.pricing.EffectivePeriod;
import pep.catalog.pricing.ListPriceTerms;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.PriceBookTerms;
import pep.catalog.pricing.PricePolicy;
import pep.catalog.pricing.PriceRequest;
import pep.catalog.pricing.TierDiscount;
import pep.catalog.product.Availability;
import pep.catalog.product.AvailabilityPolicy;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.ProductFacts;

/** Priced items for tests: a gold partner, which has 15 % off, in euros. */
final class QuoteItems {

  static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");

  private static final PriceBookTerms BOOK =
      new PriceBookTerms(
          "pbk_1",
          "STD",
          PriceBookTerms.STANDARD,
          "EUR",
          new EffectivePeriod(Instant.EPOCH, null),
          List.of(new TierDiscount("gold", null, Percentage.of("15"))),
          List.of(),
          null,
          2);

  private QuoteItems() {}

  static PricedItem item(
      int line,
      String quantity,
      String listPrice,
      @Nullable String floor,
      @Nullable String cost,
      List<Offer> offers) {
    String code = "T-" + line;
    ListPriceTerms terms =
        new ListPriceTerms(code, eur(listPrice), null, money(floor), money(cost), List.of(), 1);
    ProductFacts product =
        new ProductFacts("prd_" + line, code, "tea", Lifecycle.ACTIVE, Availability.EVERYONE, 1);
    return new PricedItem(
        line,
        "Tea " + line,
        AvailabilityPolicy.decide(product, Standings.standing("active", Set.of(), List.of()), AT),
        PricePolicy.decide(
            BOOK, terms, new PriceRequest(code, "tea", "gold", new BigDecimal(quantity), null, AT)),
        offers);
  }

  private static @Nullable Money money(@Nullable String amount) {
    return amount == null ? null : eur(amount);
  }

  private static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }
}
