package pep.catalog.dealprice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.dealprice.DealCustomer;
import pep.catalog.dealprice.DealPrice;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/**
 * A price for one customer.
 *
 * @param partnerId whose customer it is; a partner's caller may leave it out
 * @param unitPrice what a unit is to cost the partner
 * @param reason why it is needed
 * @param until the last day on which it holds, in the vendor's zone
 */
record DealPriceRequest(
    @Nullable @Code String partnerId,
    @NotNull @Valid DealPriceCustomer customer,
    @NotNull @Code String productCode,
    @NotNull Money unitPrice,
    @NotNull @Text(max = 500) String reason,
    @NotNull LocalDate until) {

  /**
   * Whom it is for.
   *
   * @param taxId its tax or register number
   * @param country ISO 3166-1 alpha-2
   */
  record DealPriceCustomer(
      @NotNull @Name String name,
      @Nullable @Name(max = 253) String domain,
      @Nullable @Name(max = 40) String taxId,
      @Nullable @Country String country) {}

  /**
   * @throws InvalidInput if neither the request nor the caller's token names a partner
   */
  DealPrice.Terms toTerms(Reach caller) {
    String partner =
        caller
            .partner(partnerId)
            .orElseThrow(
                () ->
                    InvalidInput.of(
                        "partnerId", "partner-required", "Name the partner the price is for."));
    return new DealPrice.Terms(
        partner,
        new DealCustomer(customer.name, customer.domain, customer.taxId, customer.country),
        productCode,
        unitPrice,
        reason,
        until);
  }
}
