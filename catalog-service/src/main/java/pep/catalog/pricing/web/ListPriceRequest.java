package pep.catalog.pricing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.ListPriceTerms;

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

  ListPriceTerms toTerms(String productCode) {
    return new ListPriceTerms(
        productCode,
        listPrice,
        suggestedResalePrice,
        floorPrice,
        unitCost,
        VolumeBreakRequest.toBreaks(volumeBreaks),
        0);
  }
}
