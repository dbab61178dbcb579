package pep.catalog.product;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/** The public state of a product. */
@EventType("product.changed.v1")
public record ProductChanged(
    String productId,
    String code,
    String name,
    @Nullable String productLine,
    String lifecycle,
    Restrictions availability) {

  /** Empty lists restrict nothing. */
  public record Restrictions(Collection<String> segments, Collection<String> territories) {}

  static ProductChanged of(Product product) {
    ProductDetails details = product.details();
    return new ProductChanged(
        product.id(),
        product.code(),
        details.name(),
        details.productLine(),
        product.lifecycle().code(),
        new Restrictions(details.availability().segments(), details.availability().territories()));
  }
}
