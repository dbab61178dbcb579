package pep.partner.vendor.web;

import jakarta.validation.Valid;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.vendor.Vendor;
import pep.partner.vendor.VendorAdministration;
import pep.partner.vendor.Vendors;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Operator;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/vendors")
class VendorController {

  private final VendorAdministration administration;
  private final Vendors vendors;

  VendorController(VendorAdministration administration, Vendors vendors) {
    this.administration = administration;
    this.vendors = vendors;
  }

  /** Creates a vendor and invites its first user. */
  @PostMapping
  @Allowed("operator")
  Created<VendorResponse> create(
      Operator operator, Creation creation, @Valid @RequestBody CreateVendorRequest request) {
    VendorAdministration.Created created =
        administration.create(
            creation,
            request.name(),
            CurrencyUnit.of(request.currency()),
            ZoneId.of(request.timeZone()),
            request.admin().email(),
            request.admin().name(),
            Cause.of(operator));
    return Created.of("/api/vendors", created.vendor(), VendorResponse.of(created));
  }

  /** Shows the caller's vendor. */
  @GetMapping("/current")
  @Allowed({"vendor:read", "profile:read"})
  Versioned<VendorResponse> current(Reach reach) {
    Vendor vendor = vendors.get(reach.tenant());
    return Versioned.of(vendor, VendorResponse.of(vendor));
  }

  /** Who changed the vendor's settings, when and to what. */
  @GetMapping("/current/history")
  @Allowed("vendor:read")
  Page<History.Entry> history(Staff staff, @Valid @ModelAttribute History.Asked asked) {
    return vendors.history(staff.tenant(), asked);
  }

  /** Changes the vendor's settings. */
  @PutMapping("/current")
  @Allowed("vendor:write")
  Versioned<VendorResponse> change(
      Staff staff,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ChangeVendorRequest request) {
    Vendor vendor =
        administration.change(
            staff.tenant(),
            ifMatch,
            request.name(),
            ZoneId.of(request.timeZone()),
            request.settings(),
            Cause.of(staff));
    return Versioned.of(vendor, VendorResponse.of(vendor));
  }
}
