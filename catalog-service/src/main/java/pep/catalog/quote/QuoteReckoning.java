package pep.catalog.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.dealprice.DealPrice;
import pep.catalog.dealprice.DealPrices;
import pep.catalog.pricing.PriceAnswer;
import pep.catalog.pricing.PriceDecision;
import pep.catalog.pricing.PriceList;
import pep.catalog.pricing.PriceLists;
import pep.catalog.pricing.PriceRequest;
import pep.catalog.product.AvailabilityDecision;
import pep.catalog.product.AvailabilityPolicy;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.Product;
import pep.catalog.product.Products;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Gathers products, prices and offers at one instant, and has the policies decide on them. */
@Component
class QuoteReckoning {

  private final Products products;
  private final PriceLists priceLists;
  private final DealPrices dealPrices;
  private final OfferSource offers;
  private final Audience audience;

  /** An item whose product the partner may sell. */
  private record Sellable(QuotedItem item, String name, AvailabilityDecision available) {}

  QuoteReckoning(
      Products products,
      PriceLists priceLists,
      DealPrices dealPrices,
      OfferSource offers,
      Audience audience) {
    this.products = products;
    this.priceLists = priceLists;
    this.dealPrices = dealPrices;
    this.offers = offers;
    this.audience = audience;
  }

  /**
   * What the items come to for the partner at {@code at}.
   *
   * @throws InvalidInput naming each product that does not exist, or that a partner's caller may
   *     not sell: for it the two are the same
   * @throws ProductNotAvailable for the vendor's own callers, with the checks that failed
   * @throws ProductNotPriced if no price book in force lists a product
   */
  QuoteDecision reckon(
      Reach caller,
      PartnerStanding partner,
      @Nullable QuoteCustomer customer,
      List<QuotedItem> items,
      Instant at) {
    Tenant tenant = caller.tenant();
    List<String> codes = items.stream().map(QuotedItem::productCode).distinct().toList();
    Map<String, Product> known = products.byCode(tenant, codes);
    List<Sellable> sellable = sellable(caller, partner, items, known, at);
    PriceList prices = priceLists.read(tenant, partner.type(), codes, at);
    Map<String, GrantedPrice> granted = granted(tenant, partner, customer, codes, at);
    Map<String, BigDecimal> ordered =
        items.stream()
            .collect(
                Collectors.toMap(QuotedItem::productCode, QuotedItem::quantity, BigDecimal::add));
    List<PricedItem> priced =
        sellable.stream()
            .map(
                each ->
                    new PricedItem(
                        each.item().line(),
                        each.name(),
                        each.available(),
                        price(prices, partner, each, ordered),
                        List.of(),
                        List.of(),
                        granted.get(each.item().productCode())))
            .toList();
    CurrencyUnit currency = audience.currency(tenant).unit();
    OfferAnswer answer = offers.ask(question(caller, partner, priced, currency.getCode(), at));
    List<PricedItem> offered =
        priced.stream()
            .map(item -> item.with(answer.on(item.line()), answer.passedOver(item.line())))
            .toList();
    return QuotePolicy.decide(offered, currency, at, answer.unavailable());
  }

  /** The lowest of those that hold for the customer, by product code. */
  private Map<String, GrantedPrice> granted(
      Tenant tenant,
      PartnerStanding partner,
      @Nullable QuoteCustomer customer,
      List<String> codes,
      Instant at) {
    if (customer == null) {
      return Map.of();
    }
    return dealPrices.holding(tenant, partner.partnerId(), customer.sign(), codes, at).stream()
        .collect(
            Collectors.toMap(
                DealPrice::productCode,
                price ->
                    new GrantedPrice(price.id(), price.unitPrice(), price.until(), price.reason()),
                (a, b) -> b.unitPrice().isLessThan(a.unitPrice()) ? b : a));
  }

  private static List<Sellable> sellable(
      Reach caller,
      PartnerStanding partner,
      List<QuotedItem> items,
      Map<String, Product> known,
      Instant at) {
    List<Sellable> sellable = new ArrayList<>();
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
        sellable.add(new Sellable(items.get(i), product.details().name(), decision));
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

  private static PriceDecision price(
      PriceList prices,
      PartnerStanding partner,
      Sellable sellable,
      Map<String, BigDecimal> ordered) {
    QuotedItem item = sellable.item();
    PriceAnswer answer =
        prices.price(
            new PriceRequest(
                item.productCode(),
                sellable.available().product().productLine(),
                partner.tier(),
                item.quantity(),
                ordered.get(item.productCode()),
                sellable.available().at()));
    if (answer.price() == null) {
      throw new ProductNotPriced(item.line(), item.productCode(), answer.book().reasons());
    }
    return answer.price();
  }

  private static OfferQuestion question(
      Reach caller, PartnerStanding partner, List<PricedItem> items, String currency, Instant at) {
    return new OfferQuestion(
        caller.token(),
        partner.partnerId(),
        at,
        currency,
        items.stream()
            .map(
                item ->
                    new OfferQuestion.Line(
                        item.line(),
                        item.price().request().productCode(),
                        item.price().request().productLine(),
                        item.price().request().quantity(),
                        item.price().unitPrice(),
                        item.price().lineAmount()))
            .toList());
  }
}
