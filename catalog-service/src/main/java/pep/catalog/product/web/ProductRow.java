package pep.catalog.product.web;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Availability;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.Positioning;
import pep.catalog.product.Product;
import pep.catalog.product.ProductDetails;
import pep.platform.bulk.RowKey;
import pep.platform.validation.Code;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.ProductLine;
import pep.platform.validation.Text;
import pep.platform.validation.TextForms;
import pep.platform.validation.WrongFields;

/**
 * One row of an import.
 *
 * @param unique what no rival has
 * @param forWhom the customers it is made for
 * @param against the rivals, and why it wins over them
 * @param segments codes separated by {@code |}; null for every segment
 * @param territories codes separated by {@code |}; null for every territory
 * @param lifecycle draft, active or retired; a new product is draft unless it is said
 */
record ProductRow(
    @RowKey @NotNull @Code String code,
    @NotNull @Name String name,
    @Nullable @ProductLine String productLine,
    @Nullable @Text(max = 4000, blank = true) String description,
    @Nullable @Text(max = 1000, blank = true) String unique,
    @Nullable @Text(max = 1000, blank = true) String forWhom,
    @Nullable @Text(max = 1000, blank = true) String against,
    @Nullable @Name(max = 30_000) String segments,
    @Nullable @Name(max = 300_000) String territories,
    @Nullable Lifecycle lifecycle)
    implements CrossChecked {

  /** The row that says all there is to say of a product. */
  static ProductRow of(Product product) {
    ProductDetails details = product.details();
    Positioning positioning = details.positioning();
    return new ProductRow(
        product.code(),
        details.name(),
        details.productLine(),
        details.description(),
        positioning.unique(),
        positioning.forWhom(),
        positioning.against(),
        joined(details.availability().segments()),
        joined(details.availability().territories()),
        product.lifecycle());
  }

  @Override
  public void check(WrongFields wrong) {
    NamedLine.check(productLine, wrong);
    check("segments", segments, AvailabilityRequest.MAX_SEGMENTS, wrong);
    check("territories", territories, AvailabilityRequest.MAX_TERRITORIES, wrong);
  }

  private static void check(String field, @Nullable String codes, int max, WrongFields wrong) {
    Set<String> split = split(codes);
    if (split.size() > max || !split.stream().allMatch(TextForms::isCode)) {
      wrong.add(field, "bad-codes", "Give up to " + max + " codes, | in between.");
    }
  }

  ProductDetails toDetails() {
    return new ProductDetails(
        name,
        description,
        productLine,
        new Positioning(unique, forWhom, against),
        new Availability(split(segments), split(territories)));
  }

  /** Where the product is in its life. */
  Lifecycle stage() {
    return lifecycle == null ? Lifecycle.DRAFT : lifecycle;
  }

  private static Set<String> split(@Nullable String codes) {
    return codes == null ? Set.of() : new LinkedHashSet<>(List.of(codes.split("\\|")));
  }

  private static @Nullable String joined(Set<String> codes) {
    return codes.isEmpty() ? null : String.join("|", codes);
  }
}
