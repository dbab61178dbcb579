package pep.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.BundleDetails;

/** A new bundle, which starts as a draft. */
record BundleRequest(
    @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.CURE) String code,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 4000) String description,
    @NotEmpty @Size(max = 100) List<BundleDetailsRequest.@Valid Item> items,
    @Nullable @Size(max = 100) List<BundleDetailsRequest.@Valid BundledService> services) {

  BundleDetails toDetails() {
    return new BundleDetailsRequest(name, description, items, services).toDetails();
  }
}
