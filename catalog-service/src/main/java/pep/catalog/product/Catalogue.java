package pep.catalog.product;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/** Keeps the vendor's products, and shows each partner those it may sell. */
@Service
public class Catalogue {

  private final Products products;
  private final Audience audience;
  private final History history;
  private final Clock clock;

  Catalogue(Products products, Audience audience, History history, Clock clock) {
    this.products = products;
    this.audience = audience;
    this.history = history;
    this.clock = clock;
  }

  public Product add(Staff caller, Creation creation, String code, ProductDetails details) {
    Product product = Product.draft(caller.tenant(), creation, code, details, clock.instant());
    return products.create(product, creation, Cause.of(caller));
  }

  public Product revise(Staff caller, String id, @Nullable String ifMatch, ProductDetails details) {
    Product product = products.get(caller.tenant(), id);
    ETags.check(ifMatch, product);
    product.revise(details);
    return products.save(product, Cause.of(caller));
  }

  public Product become(Staff caller, String id, @Nullable String ifMatch, Lifecycle next) {
    Product product = products.get(caller.tenant(), id);
    ETags.check(ifMatch, product);
    product.become(next);
    return products.save(product, Cause.of(caller));
  }

  /** Every product for the vendor's own callers, what it may sell for a partner's. */
  public Page<Product> page(Reach caller, Listing listing) {
    return switch (caller) {
      case Staff staff -> products.page(staff.tenant(), listing);
      case PartnerCaller partner ->
          products.pageFor(partner.tenant(), standing(partner), clock.instant(), listing);
    };
  }

  /**
   * One product that the caller may see.
   *
   * @throws NotFound if there is no such product, or none that this partner's caller may sell
   */
  public Product get(Reach caller, String id) {
    Product product = products.get(caller.tenant(), id);
    if (caller instanceof PartnerCaller partner && !decide(partner, product).available()) {
      throw new NotFound("product", id);
    }
    return product;
  }

  /** The latest changes of a product, newest first. */
  public Page<History.Entry> history(Staff caller, String id, History.Asked asked) {
    Product product = products.get(caller.tenant(), id);
    return history.page(caller.tenant(), Product.KIND, product.id(), asked);
  }

  private AvailabilityDecision decide(PartnerCaller partner, Product product) {
    return AvailabilityPolicy.decide(product.facts(), standing(partner), clock.instant());
  }

  private PartnerStanding standing(PartnerCaller partner) {
    return audience.standing(partner, partner.partnerId());
  }
}
