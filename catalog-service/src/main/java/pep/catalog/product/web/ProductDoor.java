package pep.catalog.product.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import pep.catalog.product.Product;
import pep.catalog.product.ProductTakeover;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.Stored;
import pep.platform.bulk.UndoBatch;
import pep.platform.bulk.UndoDoor;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** By which the rows of one import of products come in. */
record ProductDoor(ProductTakeover takeover, Tenant tenant, Cause cause)
    implements UndoDoor<ProductRow, Product> {

  @Override
  public RowBatch<ProductRow, Product> open(List<ProductRow> named) {
    List<String> codes = named.stream().map(ProductRow::code).toList();
    return new Batch(takeover.byCode(tenant, codes), Map.of());
  }

  @Override
  public UndoBatch<ProductRow, Product> reopen(List<String> ids) {
    return new Batch(
        Map.of(),
        takeover.withIds(tenant, ids).stream()
            .collect(Collectors.toMap(Product::id, Function.identity())));
  }

  private final class Batch
      implements RowBatch<ProductRow, Product>, UndoBatch<ProductRow, Product> {

    private final Map<String, Product> byCode;
    private final Map<String, Product> byId;

    private Batch(Map<String, Product> byCode, Map<String, Product> byId) {
      this.byCode = byCode;
      this.byId = byId;
    }

    @Override
    public Optional<Product> find(ProductRow named) {
      return Optional.ofNullable(byCode.get(named.code()))
          .filter(product -> !takeover.isTakenBack(product));
    }

    @Override
    public Optional<Product> withId(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void takeBack(Product product) {
      takeover.takeBack(product);
    }

    @Override
    public void restore(Product product, ProductRow former) {
      takeover.restore(product, former.toDetails(), former.stage());
    }

    @Override
    public Map<String, SortedSet<String>> dependents(Set<String> ids, Set<String> undone) {
      Map<String, String> idsByCode = new HashMap<>();
      ids.forEach(id -> withId(id).ifPresent(product -> idsByCode.put(product.code(), id)));
      Map<String, SortedSet<String>> byProduct = new HashMap<>();
      takeover
          .dependents(tenant, idsByCode.keySet())
          .forEach((code, kinds) -> byProduct.put(idsByCode.getOrDefault(code, code), kinds));
      return byProduct;
    }

    @Override
    public ProductRow row(Product product) {
      return ProductRow.of(product);
    }

    @Override
    public Product draft(ProductRow row) {
      Product before = byCode.get(row.code());
      return takeover.draft(tenant, before, row.code(), row.toDetails(), row.stage());
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
    public long version(Product product) {
      return product.version();
    }

    @Override
    public List<Consequence> consequences(Product product) {
      return takeover.events(product).stream().map(Consequence::of).toList();
    }
  }
}
