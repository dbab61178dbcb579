package pep.territory.account.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.RowKey;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.Name;
import pep.territory.account.Account;
import pep.territory.account.CustomerIdentity;

/**
 * One row of a file of end customers; organisations, not persons.
 *
 * @param code the vendor's own, which tells one from another
 * @param taxId its tax or register number
 * @param country ISO 3166-1 alpha-2
 */
record AccountRow(
    @RowKey @NotNull @Code String code,
    @NotNull @Name String name,
    @Nullable @Name(max = 253) String domain,
    @Nullable @Name(max = 40) String taxId,
    @Nullable @Name(max = 40) String phone,
    @Nullable @Name String street,
    @Nullable @Name(max = 100) String city,
    @Nullable @Name(max = 16) String postalCode,
    @Nullable @Country String country) {

  static AccountRow of(Account account) {
    CustomerIdentity of = account.identity();
    return new AccountRow(
        Objects.requireNonNull(account.code()),
        of.name(),
        of.domain(),
        of.taxId(),
        of.phone(),
        of.street(),
        of.city(),
        of.postalCode(),
        of.country());
  }

  /** Whether it describes a customer at all; a row may name its code alone. */
  boolean describes() {
    return name != null;
  }

  CustomerIdentity identity() {
    return new CustomerIdentity(name, domain, taxId, phone, street, city, postalCode, country);
  }
}
