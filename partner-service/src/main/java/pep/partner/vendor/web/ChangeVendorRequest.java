package pep.partner.vendor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pep.partner.vendor.VendorSettings;
import pep.platform.validation.Name;
import pep.platform.validation.TimeZoneName;

record ChangeVendorRequest(
    @NotNull @Name String name,
    @NotNull @TimeZoneName String timeZone,
    @NotNull @Valid VendorSettings settings) {}
