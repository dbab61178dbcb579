package pep.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.BundleDetails;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/** A new bundle, which starts as a draft. */
record BundleRequest(
    @NotNull @Code String code,
    @NotNull @Name String name,
    @Nullable @Text(max = 4000, blank = true) String description,
    @NotEmpty @Size(max = 100) List<BundleDetailsRequest.@Valid Item> items,
    @Nullable @Size(max = 100) List<BundleDetailsRequest.@Valid BundledService> services) {

  BundleDetails toDetails() {
    return new BundleDetailsRequest(name, description, items, services).toDetails();
  }
}
