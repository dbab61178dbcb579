package pep.partner.vendor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.vendor.Vendor;
import pep.partner.vendor.VendorOperation;
import pep.partner.vendor.Vendors;
import pep.platform.http.Versioned;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Operator;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.Name;
import pep.platform.validation.Text;

/** The vendors of an installation, for whoever runs it. */
@RestController
@RequestMapping("/api/vendors")
@Allowed("operator")
class OperatedVendorController {

  private final Vendors vendors;
  private final VendorOperation operation;

  OperatedVendorController(Vendors vendors, VendorOperation operation) {
    this.vendors = vendors;
    this.operation = operation;
  }

  record RenameRequest(@NotNull @Name String name) {}

  record SuspendRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * @param suspendedAt absent while it is in business
   */
  record OperatedVendorResponse(
      String id,
      String name,
      String currency,
      String timeZone,
      @Nullable Instant suspendedAt,
      @Nullable String suspendedReason,
      Instant createdAt,
      long version) {

    static OperatedVendorResponse of(Vendor vendor) {
      return new OperatedVendorResponse(
          vendor.id(),
          vendor.name(),
          vendor.currency().getCode(),
          vendor.timeZone().getId(),
          vendor.suspendedAt(),
          vendor.suspendedReason(),
          vendor.createdAt(),
          vendor.version());
    }
  }

  /** Lists all vendors of the installation, by name. */
  @GetMapping
  Page<OperatedVendorResponse> list(Operator operator) {
    return new Page<>(vendors.all().stream().map(OperatedVendorResponse::of).toList(), null);
  }

  /** Gives a vendor another name. */
  @PostMapping("/{id}/rename")
  Versioned<OperatedVendorResponse> rename(
      Operator operator,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody RenameRequest request) {
    return ok(operation.rename(new Tenant(id), ifMatch, request.name(), Cause.of(operator)));
  }

  /** Lets nobody of a vendor and of its partners in any more; what they were given ends too. */
  @PostMapping("/{id}/suspend")
  Versioned<OperatedVendorResponse> suspend(
      Operator operator,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody SuspendRequest request) {
    return ok(operation.suspend(new Tenant(id), ifMatch, request.reason(), Cause.of(operator)));
  }

  /** Lets a suspended vendor in again. */
  @PostMapping("/{id}/resume")
  Versioned<OperatedVendorResponse> resume(
      Operator operator,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(operation.resume(new Tenant(id), ifMatch, Cause.of(operator)));
  }

  private static Versioned<OperatedVendorResponse> ok(Vendor vendor) {
    return Versioned.of(vendor, OperatedVendorResponse.of(vendor));
  }
}
