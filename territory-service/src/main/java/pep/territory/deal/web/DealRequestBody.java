package pep.territory.deal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.territory.account.CustomerIdentity;
import pep.territory.deal.DealRequest;

/**
 * A deal to be registered.
 *
 * @param partner id or code; given by the vendor's callers only, a partner's caller registers its
 *     own
 * @param productLines what it is about; none for everything
 * @param value expected, in the vendor's currency
 */
record DealRequestBody(
    @Nullable String partner,
    @Valid @NotNull DealCustomerRequest customer,
    @Size(max = 50) @Nullable List<@NotBlank @Size(max = 60) String> productLines,
    @Size(max = 1000) @Nullable String description,
    @Nullable Money value) {

  /**
   * An end customer; an organisation, not a person.
   *
   * @param taxId its tax or register number
   * @param country ISO 3166-1 alpha-2
   */
  record DealCustomerRequest(
      @NotBlank @Size(max = 200) String name,
      @Size(max = 253) @Nullable String domain,
      @Size(max = 40) @Nullable String taxId,
      @Size(max = 40) @Nullable String phone,
      @Size(max = 200) @Nullable String street,
      @Size(max = 100) @Nullable String city,
      @Size(max = 16) @Nullable String postalCode,
      @Pattern(regexp = "[A-Z]{2}", message = "give an ISO 3166-1 code such as DE")
          @Nullable String country) {

    CustomerIdentity identity() {
      return new CustomerIdentity(name, domain, taxId, phone, street, city, postalCode, country);
    }
  }

  DealRequest request() {
    if (value != null && value.isNegative()) {
      throw InvalidInput.of("value", "negative", "Give the value that is expected, 0 or more.");
    }
    return new DealRequest(
        customer.identity(), productLines == null ? List.of() : productLines, description, value);
  }
}
