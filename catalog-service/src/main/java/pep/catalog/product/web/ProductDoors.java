package pep.catalog.product.web;

import org.springframework.stereotype.Component;
import pep.catalog.product.Product;
import pep.catalog.product.ProductTakeover;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;

/** Opens the doors by which products come in. */
@Component
class ProductDoors implements RowDoors<ProductRow> {

  private final ProductTakeover takeover;

  ProductDoors(ProductTakeover takeover) {
    this.takeover = takeover;
  }

  @Override
  public String kind() {
    return "products";
  }

  @Override
  public Class<ProductRow> rows() {
    return ProductRow.class;
  }

  @Override
  public RowDoor<ProductRow, Product> open(ImportOrder order) {
    return new ProductDoor(takeover, order.tenant(), order.cause());
  }
}
