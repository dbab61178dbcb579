package pep.catalog.profitability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.pricing.ListPriceTerms;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.PriceDecision;
import pep.catalog.pricing.PriceList;
import pep.catalog.pricing.PriceLists;
import pep.catalog.pricing.PriceRequest;
import pep.catalog.product.AvailabilityPolicy;
import pep.catalog.product.BundleItem;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.Product;
import pep.catalog.product.Products;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/** What the items of a forecast cost the partner, and what it sells them for. */
@Component
class ResalePricing {

  private final Products products;
  private final PriceLists priceLists;
  private final Audience audience;
  private final Clock clock;

  ResalePricing(Products products, PriceLists priceLists, Audience audience, Clock clock) {
    this.products = products;
    this.priceLists = priceLists;
    this.audience = audience;
    this.clock = clock;
  }

  /**
   * @param sources takes a sentence for each price that the question did not give
   * @throws InvalidInput naming each product that is not known, not this partner's caller's to
   *     sell, or without a price
   */
  ResaleItems items(
      Reach caller, ForecastQuestion question, List<BundleItem> wanted, List<String> sources) {
    Instant at = clock.instant();
    PartnerStanding partner =
        caller.partner(question.partnerId()).map(id -> audience.standing(caller, id)).orElse(null);
    List<String> codes = wanted.stream().map(BundleItem::productCode).toList();
    Map<String, Product> known = products.byCode(caller.tenant(), codes);
    PriceList prices =
        priceLists.read(caller.tenant(), partner == null ? null : partner.type(), codes, at);
    List<ResaleItem> items = new ArrayList<>();
    Map<String, Money> unitCosts = new HashMap<>();
    Map<String, String> lines = new HashMap<>();
    List<String> retired = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (BundleItem item : wanted) {
      Product product = known.get(item.productCode());
      if (product != null && product.lifecycle() == Lifecycle.RETIRED) {
        retired.add(product.code());
        if (caller instanceof PartnerCaller && question.bundleId() != null) {
          errors.add(retired(product.code()));
          continue;
        }
      }
      if (product == null || (caller instanceof PartnerCaller && !sellable(product, partner, at))) {
        errors.add(
            error("unknown-product", "Name a product that is sold, not " + item.productCode()));
        continue;
      }
      PriceDecision price = price(prices, product, partner, question, item, at);
      if (price == null) {
        errors.add(error("no-price", "List " + item.productCode() + " in a price book in force"));
        continue;
      }
      items.add(item(item, price, question, sources));
      String line = product.facts().productLine();
      if (line != null) {
        lines.put(product.code(), line);
      }
      Money unitCost = price.terms().unitCost();
      if (unitCost != null) {
        unitCosts.put(product.code(), unitCost);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new ResaleItems(items, lines, unitCosts, retired);
  }

  private static FieldError retired(String code) {
    return new FieldError(
        "bundleId", "retired-product", "Take " + code + " out of the bundle: it is retired.");
  }

  private static FieldError error(String code, String cure) {
    return new FieldError("productCode", code, cure + ".");
  }

  private static boolean sellable(Product product, @Nullable PartnerStanding partner, Instant at) {
    return partner != null && AvailabilityPolicy.decide(product.facts(), partner, at).available();
  }

  private static @Nullable PriceDecision price(
      PriceList prices,
      Product product,
      @Nullable PartnerStanding partner,
      ForecastQuestion question,
      BundleItem item,
      Instant at) {
    BigDecimal bought =
        item.quantity().multiply(question.orderQuantity()).setScale(3, RoundingMode.UP);
    PriceRequest request =
        new PriceRequest(
            product.code(),
            product.facts().productLine(),
            partner == null ? null : partner.tier(),
            bought,
            null,
            at);
    return prices.price(request).price();
  }

  private static ResaleItem item(
      BundleItem item, PriceDecision price, ForecastQuestion question, List<String> sources) {
    String code = item.productCode();
    ListPriceTerms terms = price.terms();
    String book = "price book " + price.book().bookCode();
    Percentage discount = question.discount();
    Money purchase = discount == null ? price.unitPrice() : discount.off(terms.listPrice());
    if (discount == null) {
      sources.add(code + ": purchase price " + purchase + " from " + book);
    }
    Money given = question.resalePrices().get(code);
    Money suggested = terms.suggestedResalePrice();
    Money resale = given != null ? given : suggested != null ? suggested : terms.listPrice();
    if (given == null) {
      String kind = suggested != null ? "suggested resale price " : "list price ";
      sources.add(code + ": sold at the " + kind + resale + " of " + book);
    }
    return new ResaleItem(code, item.quantity(), terms.listPrice(), purchase, resale);
  }
}
