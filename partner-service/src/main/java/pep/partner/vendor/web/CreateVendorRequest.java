package pep.partner.vendor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pep.platform.validation.CurrencyCode;
import pep.platform.validation.Name;
import pep.platform.validation.TimeZoneName;

/**
 * @param currency ISO 4217, such as EUR; cannot be changed later
 * @param timeZone IANA name, such as Europe/Berlin; business days are counted in it
 * @param admin the first user, who gets an invitation link
 */
record CreateVendorRequest(
    @NotNull @Name String name,
    @NotNull @CurrencyCode String currency,
    @NotNull @TimeZoneName String timeZone,
    @NotNull @Valid Admin admin) {

  record Admin(@NotBlank @Email @Size(max = 254) String email, @NotNull @Name String name) {}
}
