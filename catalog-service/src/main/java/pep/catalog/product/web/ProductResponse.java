package pep.catalog.product.web;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Availability;
import pep.catalog.product.Positioning;
import pep.catalog.product.Product;
import pep.catalog.product.ProductDetails;
import pep.platform.tenancy.Caller;

/**
 * @param availability who may sell it; absent for a partner's caller, who sees only what it may sell
 */
record ProductResponse(
    String id,
    String code,
    String name,
    @Nullable String description,
    @Nullable String productLine,
    PositioningResponse positioning,
    @Nullable AvailabilityResponse availability,
    String lifecycle,
    long version,
    Instant createdAt,
    Instant changedAt) {

  record PositioningResponse(
      @Nullable String unique, @Nullable String forWhom, @Nullable String against) {}

  record AvailabilityResponse(Set<String> segments, Set<String> territories) {}

  static ProductResponse of(Product product, Caller caller) {
    ProductDetails details = product.details();
    return new ProductResponse(
        product.id(),
        product.code(),
        details.name(),
        details.description(),
        details.productLine(),
        of(details.positioning()),
        caller.isPartner() ? null : of(details.availability()),
        product.lifecycle().code(),
        product.version(),
        product.createdAt(),
        product.changedAt());
  }

  private static PositioningResponse of(Positioning positioning) {
    return new PositioningResponse(
        positioning.unique(), positioning.forWhom(), positioning.against());
  }

  private static AvailabilityResponse of(Availability availability) {
    return new AvailabilityResponse(availability.segments(), availability.territories());
  }
}
