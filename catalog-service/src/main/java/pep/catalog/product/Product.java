package pep.catalog.product;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** Something the vendor sells through partners, under a code of its own. */
public class Product extends Aggregate {

  static final AggregateKind<Product> KIND =
      AggregateKind.of(Product.class, "product", "products")
          .publishing(ProductChanged::of)
          .searchedBy(Product::texts);

  private String code;
  private String name;
  private @Nullable String description;
  private @Nullable String productLine;
  private Positioning positioning;
  private Availability availability;
  private Lifecycle lifecycle;
  private @Nullable Boolean takenBack;

  /** For Spring Data. */
  @SuppressWarnings("NullAway.Init")
  Product() {}

  @SuppressWarnings("NullAway.Init")
  private Product(Tenant tenant, String id, String code, Instant now) {
    super(tenant, id, now);
    this.code = code;
    this.lifecycle = Lifecycle.DRAFT;
  }

  static Product draft(
      Tenant tenant, Creation creation, String code, ProductDetails details, Instant now) {
    Product product = new Product(tenant, creation.id("prd"), code, now);
    product.set(details);
    return product;
  }

  /**
   * Says something else of the product.
   *
   * @throws ProductRetired once it is no longer sold
   */
  void revise(ProductDetails details) {
    if (lifecycle == Lifecycle.RETIRED && !details.equals(details())) {
      throw new ProductRetired(code);
    }
    set(details);
  }

  private void set(ProductDetails details) {
    name = details.name();
    description = details.description();
    productLine = details.productLine();
    positioning = details.positioning();
    availability = details.availability();
  }

  /**
   * Takes the product to the next state of its life; nothing happens if it is there already.
   *
   * @throws LifecycleRefused if that is not one step forward
   */
  void become(Lifecycle next) {
    if (lifecycle == next) {
      return;
    }
    if (!lifecycle.canBecome(next)) {
      throw new LifecycleRefused("product " + code, lifecycle, next);
    }
    lifecycle = next;
  }

  /** Ends a product that was taken over by mistake; it may be taken over anew. */
  void takeBack() {
    takenBack = true;
    lifecycle = Lifecycle.RETIRED;
  }

  /** Whether it is as if there were none, until it is taken over anew. */
  boolean isTakenBack() {
    return Boolean.TRUE.equals(takenBack);
  }

  /** Begins anew after it was taken back. */
  void draftAnew(ProductDetails details) {
    takenBack = null;
    lifecycle = Lifecycle.DRAFT;
    set(details);
  }

  /** Makes it what it was, even where its life does not go there. */
  void restore(ProductDetails details, Lifecycle former) {
    set(details);
    lifecycle = former;
  }

  public String code() {
    return code;
  }

  public Lifecycle lifecycle() {
    return lifecycle;
  }

  public ProductDetails details() {
    return new ProductDetails(name, description, productLine, positioning, availability);
  }

  /** What decisions need to know of it. */
  public ProductFacts facts() {
    return new ProductFacts(id(), code, productLine, lifecycle, availability, version());
  }

  /** What comes first counts for more. */
  private Stream<@Nullable String> texts() {
    return Stream.of(
        code,
        name,
        productLine,
        description,
        positioning.unique(),
        positioning.forWhom(),
        positioning.against());
  }
}
