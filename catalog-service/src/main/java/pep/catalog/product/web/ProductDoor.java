package pep.catalog.product.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pep.catalog.product.Product;
import pep.catalog.product.ProductTakeover;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.Stored;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** By which the rows of one import of products come in. */
record ProductDoor(ProductTakeover takeover, Tenant tenant, Cause cause)
    implements RowDoor<ProductRow, Product> {

  @Override
  public RowBatch<ProductRow, Product> open(List<ProductRow> named) {
    List<String> codes = named.stream().map(ProductRow::code).toList();
    return new Batch(takeover.byCode(tenant, codes));
  }

  private final class Batch implements RowBatch<ProductRow, Product> {

    private final Map<String, Product> known;

    private Batch(Map<String, Product> known) {
      this.known = known;
    }

    @Override
    public Optional<Product> find(ProductRow named) {
      return Optional.ofNullable(known.get(named.code()));
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
    public void change(Product product, ProductRow row) {
      takeover.change(product, row.toDetails(), row.stage());
    }

    @Override
    public List<Stored<Product>> store(List<Product> products) {
      Map<String, RuleBroken> refused = takeover.store(products, cause);
      return products.stream().map(each -> Stored.unless(refused.get(each.id()), each)).toList();
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
}
