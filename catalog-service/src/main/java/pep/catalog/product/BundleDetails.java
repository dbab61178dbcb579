package pep.catalog.product;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is made of.
 *
 * @param items at least one product
 * @param services the partner's own services that go with them
 */
public record BundleDetails(
    String name, @Nullable String description, List<BundleItem> items, List<OwnService> services) {

  public BundleDetails {
    items = List.copyOf(items);
    services = List.copyOf(services);
  }
}
