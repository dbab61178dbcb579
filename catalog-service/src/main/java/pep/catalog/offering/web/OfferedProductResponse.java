package pep.catalog.offering.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.offering.OfferedProduct;
import pep.catalog.product.Positioning;
import pep.catalog.product.ProductDetails;
import pep.platform.tenancy.Reach;

/**
 * @param promotions codes of running promotions that concern the product
 */
record OfferedProductResponse(
    String id,
    String code,
    String name,
    @Nullable String description,
    @Nullable String productLine,
    Positioning positioning,
    PriceResponse price,
    List<String> promotions) {

  static OfferedProductResponse of(OfferedProduct offered, Reach caller) {
    ProductDetails details = offered.product().details();
    return new OfferedProductResponse(
        offered.product().id(),
        offered.product().code(),
        details.name(),
        details.description(),
        details.productLine(),
        details.positioning(),
        PriceResponse.of(offered.price(), caller),
        offered.promotions());
  }
}
