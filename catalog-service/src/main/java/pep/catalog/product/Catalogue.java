package pep.catalog.product;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.Forbidden;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;

/** Keeps the vendor's products, and shows each partner those it may sell. */
@Service
public class Catalogue {

  private static final int HISTORY_LIMIT = 200;

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

  public Product add(Caller caller, Creation creation, String code, ProductDetails details) {
    Product product = Product.draft(caller.tenant(), creation, code, details, clock.instant());
    return products.create(product, creation, Cause.of(caller));
  }

  public Product revise(
      Caller caller, String id, @Nullable String ifMatch, ProductDetails details) {
    Product product = products.get(caller.tenant(), id);
    ETags.check(ifMatch, product);
    product.revise(details);
    return products.save(product, Cause.of(caller));
  }

  public Product become(Caller caller, String id, @Nullable String ifMatch, Lifecycle next) {
    Product product = products.get(caller.tenant(), id);
    ETags.check(ifMatch, product);
    product.become(next);
    return products.save(product, Cause.of(caller));
  }

  /** Every product for the vendor's own callers, what it may sell for a partner's. */
  public Page<Product> page(Caller caller, Listing listing) {
    String partnerId = caller.partnerId();
    return partnerId == null
        ? products.page(caller.tenant(), listing)
        : products.pageFor(
            caller.tenant(), audience.standing(caller, partnerId), clock.instant(), listing);
  }

  /**
   * One product that the caller may see.
   *
   * @throws NotFound if there is no such product, or none that this partner's caller may sell
   */
  public Product get(Caller caller, String id) {
    Product product = products.get(caller.tenant(), id);
    String partnerId = caller.partnerId();
    if (partnerId != null && !decide(caller, product, partnerId).available()) {
      throw new NotFound("product", id);
    }
    return product;
  }

  /**
   * The latest changes of a product, newest first.
   *
   * @throws Forbidden for a partner's caller: it would see who else may sell it
   */
  public List<History.Entry> history(Caller caller, String id) {
    if (caller.isPartner()) {
      throw new Forbidden("Who changed what is for the vendor's own to read.");
    }
    Product product = products.get(caller.tenant(), id);
    return history.of(caller.tenant(), Product.KIND, product.id(), HISTORY_LIMIT);
  }

  private AvailabilityDecision decide(Caller caller, Product product, String partnerId) {
    PartnerStanding standing = audience.standing(caller, partnerId);
    Instant now = clock.instant();
    return AvailabilityPolicy.decide(product.facts(), standing, now);
  }
}
