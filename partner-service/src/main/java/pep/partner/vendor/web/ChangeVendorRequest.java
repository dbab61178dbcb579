package pep.partner.vendor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import pep.partner.validation.Legible;
import pep.partner.validation.TimeZoneName;
import pep.partner.vendor.VendorSettings;

record ChangeVendorRequest(
    @NotBlank @Size(max = 200) @Legible String name,
    @NotBlank @TimeZoneName String timeZone,
    @NotNull @Valid VendorSettings settings) {}
