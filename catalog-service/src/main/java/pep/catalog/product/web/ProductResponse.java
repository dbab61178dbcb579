package pep.catalog.product.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Availability;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.Positioning;
import pep.catalog.product.Product;
import pep.catalog.product.ProductDetails;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/**
 * @param availability who may sell it; absent for a partner's caller, who sees only what it may
 *     sell
 */
record ProductResponse(
    String id,
    String code,
    String name,
    @Nullable String description,
    @Nullable String productLine,
    Positioning positioning,
    @Nullable Availability availability,
    Lifecycle lifecycle,
    long version,
    Instant createdAt,
    Instant changedAt) {

  static ProductResponse of(Product product, Reach caller) {
    ProductDetails details = product.details();
    return new ProductResponse(
        product.id(),
        product.code(),
        details.name(),
        details.description(),
        details.productLine(),
        details.positioning(),
        caller instanceof PartnerCaller ? null : details.availability(),
        product.lifecycle(),
        product.version(),
        product.createdAt(),
        product.changedAt());
  }
}
