package pep.partner.operation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.invitation.Invitation;
import pep.partner.operation.Headcounts;
import pep.partner.vendor.Vendor;
import pep.partner.vendor.VendorOperation;
import pep.partner.vendor.Vendors;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
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
  private final Headcounts headcounts;

  OperatedVendorController(Vendors vendors, VendorOperation operation, Headcounts headcounts) {
    this.vendors = vendors;
    this.operation = operation;
    this.headcounts = headcounts;
  }

  record RenameRequest(@NotNull @Name String name) {}

  record SuspendRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * @param name for somebody who is not known yet
   * @param reason for the vendor's history
   */
  record AdministratorRequest(
      @NotBlank @Email @Size(max = 254) String email,
      @NotNull @Name String name,
      @NotNull @Text(max = 500) String reason) {}

  /** The way in for who was invited. */
  record AdministratorLink(String link, Instant expiresAt) {}

  /**
   * @param invitation opens once, until it expires; absent for somebody who had come in before
   */
  record AdministratorResponse(String userId, @Nullable AdministratorLink invitation) {

    static AdministratorResponse of(VendorOperation.Restored restored) {
      Invitation invitation = restored.invitation();
      return new AdministratorResponse(
          restored.userId(),
          invitation == null
              ? null
              : new AdministratorLink(invitation.link(), invitation.expiresAt()));
    }
  }

  /** Lists all vendors of the installation, by name. */
  @GetMapping
  @Allowed({"operator", "operator:read"})
  Page<OperatedVendorResponse> list(Operator operator) {
    return new Page<>(vendors.all().stream().map(this::response).toList(), null);
  }

  /** Shows a vendor, with who administers it. */
  @GetMapping("/{id}")
  @Allowed({"operator", "operator:read"})
  Versioned<OperatedVendorResponse> get(Operator operator, @PathVariable String id) {
    return ok(vendors.get(new Tenant(id)));
  }

  /**
   * What operators did to the vendor, when and why; newest first. What its own people did in
   * between is left out, so that a page may be shorter than the next.
   */
  @GetMapping("/{id}/history")
  @Allowed({"operator", "operator:read"})
  Page<History.Entry> history(
      Operator operator, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return vendors
        .history(new Tenant(id), asked)
        .mapEach(
            some -> some.stream().filter(entry -> entry.by().startsWith(Operator.NAME)).toList());
  }

  /**
   * Gives a vendor a new administrator, where its own are lost. One of its own people becomes one
   * at once, anybody else by the link.
   */
  @PostMapping("/{id}/administrators")
  @Allowed("operator")
  Created<AdministratorResponse> restore(
      Operator operator,
      @PathVariable String id,
      Creation creation,
      @Valid @RequestBody AdministratorRequest request) {
    Cause cause = Cause.of(operator, request.reason());
    VendorOperation.Restored restored =
        operation.restoreAdministrator(
            new Tenant(id), request.email(), request.name(), creation, cause);
    return Created.of("/api/users", restored.userId(), AdministratorResponse.of(restored));
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

  private Versioned<OperatedVendorResponse> ok(Vendor vendor) {
    return Versioned.of(vendor, response(vendor));
  }

  private OperatedVendorResponse response(Vendor vendor) {
    return OperatedVendorResponse.of(vendor, headcounts.of(vendor.tenant()));
  }
}
