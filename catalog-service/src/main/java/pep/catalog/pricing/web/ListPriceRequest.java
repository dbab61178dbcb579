package pep.catalog.pricing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.ListPriceTerms;
import pep.catalog.pricing.VolumeBreak;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/**
 * The terms of a product in a book, per unit; what is left out becomes empty.
 *
 * @param suggestedResalePrice what the end customer is suggested to pay
 * @param floorPrice what a unit never costs less than
 * @param unitCost what a unit costs the vendor; no partner ever sees it
 */
record ListPriceRequest(
    @NotNull Money listPrice,
    @Nullable Money suggestedResalePrice,
    @Nullable Money floorPrice,
    @Nullable Money unitCost,
    @Nullable @Size(max = 50) List<@Valid VolumeBreakRequest> volumeBreaks) {

  /**
   * @throws InvalidInput naming each volume break that is not one
   */
  ListPriceTerms toTerms(String productCode) {
    List<FieldError> errors = new ArrayList<>();
    List<VolumeBreak> breaks = VolumeBreakRequest.toBreaks(volumeBreaks, errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new ListPriceTerms(
        productCode, listPrice, suggestedResalePrice, floorPrice, unitCost, breaks, 0);
  }
}
