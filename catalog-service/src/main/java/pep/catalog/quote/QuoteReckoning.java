package pep.catalog.quote;

import java.math.BigDecimal;
import java.time.Instant;
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
import pep.catalog.product.Product;
import pep.catalog.product.Products;
import pep.platform.problem.InvalidInput;
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
    List<SellableItem> sellable = SellableItem.all(caller, partner, items, known, at);
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

  private static PriceDecision price(
      PriceList prices,
      PartnerStanding partner,
      SellableItem sellable,
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
      throw new ProductNotPriced(item.line(), item.productCode(), answer.book());
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
