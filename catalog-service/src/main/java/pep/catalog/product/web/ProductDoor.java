package pep.catalog.product.web;

import java.util.List;
import java.util.Optional;
import pep.catalog.product.Product;
import pep.catalog.product.ProductTakeover;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowDoor;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** By which the rows of one import of products come in. */
record ProductDoor(ProductTakeover takeover, Tenant tenant, Cause cause)
    implements RowDoor<ProductRow, Product> {

  @Override
  public Optional<Product> find(ProductRow named) {
    return takeover.find(tenant, named.code());
  }

  @Override
  public ProductRow row(Product product) {
    return ProductRow.of(product);
  }

  @Override
  public Product draft(ProductRow row) {
    return takeover.draft(tenant, row.code(), row.toDetails(), row.stage());
  }

  @Override
  public Product create(ProductRow row) {
    return takeover.create(draft(row), cause);
  }

  @Override
  public void change(Product product, ProductRow row) {
    takeover.change(product, row.toDetails(), row.stage());
  }

  @Override
  public Product save(Product product) {
    return takeover.save(product, cause);
  }

  @Override
  public String id(Product product) {
    return product.id();
  }

  @Override
  public List<Consequence> consequences(Product product) {
    return takeover.events(product).stream().map(Consequence::of).toList();
  }
}
