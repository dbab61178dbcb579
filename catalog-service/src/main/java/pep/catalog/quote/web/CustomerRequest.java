package pep.catalog.quote.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.catalog.quote.QuoteCustomer;
import pep.platform.validation.Country;
import pep.platform.validation.Name;

/**
 * Whom a quote is for; an organisation, not a person.
 *
 * @param taxId its tax or register number
 * @param country ISO 3166-1 alpha-2
 */
record CustomerRequest(
    @NotNull @Name String name,
    @Nullable @Name(max = 253) String domain,
    @Nullable @Name(max = 40) String taxId,
    @Nullable @Name(max = 40) String phone,
    @Nullable @Name String street,
    @Nullable @Name(max = 100) String city,
    @Nullable @Name(max = 16) String postalCode,
    @Nullable @Country String country) {

  QuoteCustomer toCustomer() {
    return new QuoteCustomer(name, domain, taxId, phone, street, city, postalCode, country);
  }
}
