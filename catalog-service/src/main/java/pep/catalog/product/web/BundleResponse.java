package pep.catalog.product.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Bundle;
import pep.catalog.product.BundleDetails;

/**
 * @param partnerId the partner whose own bundle it is; absent for one of the vendor's
 */
record BundleResponse(
    String id,
    String code,
    @Nullable String partnerId,
    String name,
    @Nullable String description,
    List<Item> items,
    List<Service> services,
    String lifecycle,
    long version,
    Instant createdAt,
    Instant changedAt) {

  record Item(String productCode, BigDecimal quantity) {}

  record Service(
      String name,
      @Nullable Money price,
      @Nullable Money cost,
      @Nullable BigDecimal attachRate) {}

  static BundleResponse of(Bundle bundle) {
    BundleDetails details = bundle.details();
    return new BundleResponse(
        bundle.id(),
        bundle.code(),
        bundle.partnerId(),
        details.name(),
        details.description(),
        details.items().stream()
            .map(item -> new Item(item.productCode(), item.quantity()))
            .toList(),
        details.services().stream()
            .map(each -> new Service(each.name(), each.price(), each.cost(), each.attachRate()))
            .toList(),
        bundle.lifecycle().code(),
        bundle.version(),
        bundle.createdAt(),
        bundle.changedAt());
  }
}
