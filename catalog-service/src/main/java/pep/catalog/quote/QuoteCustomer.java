package pep.catalog.quote;

import org.jspecify.annotations.Nullable;
import pep.catalog.dealprice.DealCustomer;

/**
 * Whom a quote is for, an organisation, as the partner wrote it; what a deal asks of its customer.
 *
 * @param domain of its web site or mail
 * @param taxId its tax or company register number, as its country writes it
 * @param country ISO 3166-1 alpha-2
 */
public record QuoteCustomer(
    String name,
    @Nullable String domain,
    @Nullable String taxId,
    @Nullable String phone,
    @Nullable String street,
    @Nullable String city,
    @Nullable String postalCode,
    @Nullable String country) {

  /** What a deal price knows it by. */
  DealCustomer sign() {
    return new DealCustomer(name, domain, taxId, country);
  }
}
