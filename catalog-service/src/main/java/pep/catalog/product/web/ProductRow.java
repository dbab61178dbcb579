package pep.catalog.product.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.Availability;
import pep.catalog.product.Lifecycle;
import pep.catalog.product.Positioning;
import pep.catalog.product.ProductDetails;

/**
 * One row of an import.
 *
 * @param unique what no rival has
 * @param forWhom the customers it is made for
 * @param against the rivals, and why it wins over them
 * @param segments codes separated by {@code |}; empty for every segment
 * @param territories codes separated by {@code |}; empty for every territory
 * @param lifecycle draft, active or retired; empty leaves it as it is, a new product draft
 */
record ProductRow(
    @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.CURE) String code,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.CURE) String productLine,
    @Nullable @Size(max = 4000) String description,
    @Nullable @Size(max = 1000) String unique,
    @Nullable @Size(max = 1000) String forWhom,
    @Nullable @Size(max = 1000) String against,
    @Nullable @Size(max = 30000) String segments,
    @Nullable @Size(max = 300000) String territories,
    @Nullable Lifecycle lifecycle) {

  ProductDetails toDetails() {
    return new ProductDetails(
        name.strip(),
        description,
        productLine,
        new Positioning(unique, forWhom, against),
        new Availability(split(segments), split(territories)));
  }

  private static Set<String> split(@Nullable String codes) {
    return codes == null ? Set.of() : new LinkedHashSet<>(List.of(codes.split("\\|")));
  }
}
