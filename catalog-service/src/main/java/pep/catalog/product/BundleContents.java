package pep.catalog.product;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.catalog.audience.Audience;
import pep.catalog.audience.PartnerStanding;
import pep.catalog.audience.VendorCurrency;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

/** Looks at the products inside bundles: a bundle can be sold when each of them can. */
@Component
class BundleContents {

  private final Products products;
  private final Audience audience;
  private final Clock clock;

  BundleContents(Products products, Audience audience, Clock clock) {
    this.products = products;
    this.audience = audience;
    this.clock = clock;
  }

  /** Those of {@code bundles} whose every product {@code partner} may sell now, in their order. */
  List<Bundle> sellable(Tenant tenant, Collection<Bundle> bundles, PartnerStanding partner) {
    Map<String, Product> known = load(tenant, bundles.stream().map(Bundle::details).toList());
    Instant now = clock.instant();
    return bundles.stream()
        .filter(
            bundle ->
                bundle.details().items().stream()
                    .allMatch(item -> sellable(known.get(item.productCode()), partner, now)))
        .toList();
  }

  /**
   * Refuses products that do not exist, that are retired, or that are not the partner's to sell,
   * and amounts in another currency than the vendor's.
   *
   * @param partner null for the vendor's own bundles, which may hold drafts
   * @throws InvalidInput naming each such field
   */
  void require(Tenant tenant, BundleDetails details, @Nullable PartnerStanding partner) {
    Map<String, Product> known = load(tenant, List.of(details));
    Instant now = clock.instant();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < details.items().size(); i++) {
      if (!sellable(known.get(details.items().get(i).productCode()), partner, now)) {
        errors.add(
            new FieldError(
                "items[" + i + "].productCode",
                "unknown-product",
                "Name a product that is sold, by its code."));
      }
    }
    checkAmounts(tenant, details.services(), errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private void checkAmounts(Tenant tenant, List<OwnService> services, List<FieldError> errors) {
    if (services.isEmpty()) {
      return;
    }
    VendorCurrency currency = audience.currency(tenant);
    for (int i = 0; i < services.size(); i++) {
      currency.check("services[" + i + "].price", services.get(i).price(), errors);
      currency.check("services[" + i + "].cost", services.get(i).cost(), errors);
    }
  }

  private static boolean sellable(
      @Nullable Product product, @Nullable PartnerStanding partner, Instant now) {
    if (product == null || product.lifecycle() == Lifecycle.RETIRED) {
      return false;
    }
    return partner == null || AvailabilityPolicy.decide(product.facts(), partner, now).available();
  }

  private Map<String, Product> load(Tenant tenant, Collection<BundleDetails> bundles) {
    return products.byCode(
        tenant,
        bundles.stream()
            .flatMap(bundle -> bundle.items().stream())
            .map(BundleItem::productCode)
            .distinct()
            .toList());
  }
}
