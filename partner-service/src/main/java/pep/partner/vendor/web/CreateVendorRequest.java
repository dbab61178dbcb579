package pep.partner.vendor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param currency ISO 4217, such as EUR; cannot be changed later
 * @param timeZone IANA name, such as Europe/Berlin; business days are counted in it
 * @param admin the first user, who gets an invitation link
 */
record CreateVendorRequest(
    @NotBlank @Size(max = 200) String name,
    @NotBlank String currency,
    @NotBlank String timeZone,
    @NotNull @Valid Admin admin) {

  record Admin(@NotBlank @Email String email, @NotBlank @Size(max = 200) String name) {}
}
