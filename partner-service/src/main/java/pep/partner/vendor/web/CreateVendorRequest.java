package pep.partner.vendor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pep.partner.validation.CurrencyCode;
import pep.partner.validation.Legible;
import pep.partner.validation.TimeZoneName;

/**
 * @param currency ISO 4217, such as EUR; cannot be changed later
 * @param timeZone IANA name, such as Europe/Berlin; business days are counted in it
 * @param admin the first user, who gets an invitation link
 */
record CreateVendorRequest(
    @NotBlank @Size(max = 200) @Legible String name,
    @NotBlank @CurrencyCode String currency,
    @NotBlank @TimeZoneName String timeZone,
    @NotNull @Valid Admin admin) {

  record Admin(
      @NotBlank @Email @Size(max = 254) String email,
      @NotBlank @Size(max = 200) @Legible String name) {}
}
