package pep.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.ProductDetails;

/** Everything a product says of itself; what is left out becomes empty. */
record ProductDetailsRequest(
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 4000) String description,
    @Nullable @Pattern(regexp = Codes.PATTERN, message = Codes.CURE) String productLine,
    @Nullable @Valid PositioningRequest positioning,
    @Nullable @Valid AvailabilityRequest availability) {

  ProductDetails toDetails() {
    return new ProductDetails(
        name.strip(),
        description,
        productLine,
        PositioningRequest.toPositioning(positioning),
        AvailabilityRequest.toAvailability(availability));
  }
}
