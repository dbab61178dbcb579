package pep.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.catalog.product.ProductDetails;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.Name;
import pep.platform.validation.ProductLine;
import pep.platform.validation.Text;
import pep.platform.validation.WrongFields;

/** Everything a product says of itself; what is left out becomes empty. */
record ProductDetailsRequest(
    @NotNull @Name String name,
    @Nullable @Text(max = 4000, blank = true) String description,
    @Nullable @ProductLine String productLine,
    @Nullable @Valid PositioningRequest positioning,
    @Nullable @Valid AvailabilityRequest availability)
    implements CrossChecked {

  @Override
  public void check(WrongFields wrong) {
    NamedLine.check(productLine, wrong);
  }

  ProductDetails toDetails() {
    return new ProductDetails(
        name,
        description,
        productLine,
        PositioningRequest.toPositioning(positioning),
        AvailabilityRequest.toAvailability(availability));
  }
}
