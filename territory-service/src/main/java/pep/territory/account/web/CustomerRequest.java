package pep.territory.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pep.territory.account.CustomerIdentity;

/**
 * An end customer; an organisation, not a person.
 *
 * @param taxId its tax or register number
 * @param country ISO 3166-1 alpha-2
 */
record CustomerRequest(
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
