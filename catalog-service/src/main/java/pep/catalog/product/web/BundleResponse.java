package pep.catalog.product.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Bundle;
import pep.catalog.product.BundleDetails;
import pep.catalog.product.BundleItem;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.OwnService;

/**
 * @param partnerId the partner whose own bundle it is; absent for one of the vendor's
 */
record BundleResponse(
    String id,
    String code,
    @Nullable String partnerId,
    String name,
    @Nullable String description,
    List<BundleItem> items,
    List<OwnService> services,
    Lifecycle lifecycle,
    long version,
    Instant createdAt,
    Instant changedAt) {

  static BundleResponse of(Bundle bundle) {
    BundleDetails details = bundle.details();
    return new BundleResponse(
        bundle.id(),
        bundle.code(),
        bundle.partnerId(),
        details.name(),
        details.description(),
        details.items(),
        details.services(),
        bundle.lifecycle(),
        bundle.version(),
        bundle.createdAt(),
        bundle.changedAt());
  }
}
