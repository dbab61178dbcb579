package pep.catalog.offering;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.RunningPromotion;
import pep.catalog.pricing.PriceAnswer;
import pep.catalog.pricing.PriceList;
import pep.catalog.pricing.PriceLists;
import pep.catalog.pricing.PriceRequest;
import pep.catalog.product.AvailabilityDecision;
import pep.catalog.product.AvailabilityPolicy;
import pep.catalog.product.Product;
import pep.catalog.product.Products;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Shows a partner what it may sell at which price, and explains both. */
@Service
public class Offering {

  private final Products products;
  private final PriceLists priceLists;
  private final Audience audience;
  private final Clock clock;

  Offering(Products products, PriceLists priceLists, Audience audience, Clock clock) {
    this.products = products;
    this.priceLists = priceLists;
    this.audience = audience;
    this.clock = clock;
  }

  /** A page of what {@code partnerId} may sell now, each at its price for one unit. */
  public Page<OfferedProduct> offeredTo(Reach caller, String partnerId, Listing listing) {
    Tenant tenant = caller.tenant();
    PartnerStanding partner = audience.standing(caller, partnerId);
    Instant now = clock.instant();
    List<RunningPromotion> running = audience.promotionsRunning(tenant, now);
    return products
        .pageFor(tenant, partner, now, listing)
        .mapEach(some -> offered(tenant, partner, running, some, now));
  }

  private List<OfferedProduct> offered(
      Tenant tenant,
      PartnerStanding partner,
      List<RunningPromotion> running,
      List<Product> some,
      Instant now) {
    PriceList prices =
        priceLists.read(tenant, partner.type(), some.stream().map(Product::code).toList(), now);
    return some.stream()
        .map(
            product ->
                new OfferedProduct(
                    product,
                    prices.price(request(product, partner, BigDecimal.ONE, now)),
                    concerning(running, product)))
        .toList();
  }

  /**
   * Why {@code partnerId} may sell the product, or may not, and why at that price.
   *
   * @throws NotFound if a partner's caller asks about another partner, or about a product that it
   *     may not sell
   */
  public ProductExplanation explain(
      Reach caller, String productId, String partnerId, BigDecimal quantity) {
    Tenant tenant = caller.tenant();
    PartnerStanding partner = audience.standing(caller, partnerId);
    Instant now = clock.instant();
    Product product = products.get(tenant, productId);
    AvailabilityDecision available = AvailabilityPolicy.decide(product.facts(), partner, now);
    if (caller instanceof PartnerCaller && !available.available()) {
      throw new NotFound("product", productId);
    }
    PriceAnswer price =
        priceLists
            .read(tenant, partner.type(), List.of(product.code()), now)
            .price(request(product, partner, quantity, now));
    return new ProductExplanation(
        available,
        price,
        concerning(audience.promotionsRunning(tenant, now), product),
        audience.unknownSegments(tenant, product.facts().availability().segments()));
  }

  private static PriceRequest request(
      Product product, PartnerStanding partner, BigDecimal quantity, Instant now) {
    return new PriceRequest(
        product.code(), product.facts().productLine(), partner.tier(), quantity, null, now);
  }

  private static List<String> concerning(List<RunningPromotion> running, Product product) {
    return running.stream()
        .filter(each -> each.concerns(product.code(), product.facts().productLine()))
        .map(RunningPromotion::code)
        .sorted()
        .toList();
  }
}
