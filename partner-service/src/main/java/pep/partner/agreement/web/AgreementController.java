package pep.partner.agreement.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.agreement.Acceptances;
import pep.partner.agreement.Agreement;
import pep.partner.agreement.Agreements;
import pep.partner.agreement.Publishing;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Rules;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.RequestCheck;

/** What the vendor's partners have to agree to, in versions. */
@RestController
@RequestMapping("/api/agreements")
class AgreementController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt").filter("code").searchWords("q");
  private static final ListingRules ACCEPTANCES =
      ListingRules.sortedBy("createdAt").filter("partnerId").filter("partnerCode");

  private final Publishing publishing;
  private final Agreements agreements;
  private final Acceptances acceptances;

  AgreementController(Publishing publishing, Agreements agreements, Acceptances acceptances) {
    this.publishing = publishing;
    this.agreements = agreements;
    this.acceptances = acceptances;
  }

  @InitBinder
  void check(WebDataBinder binder) {
    RequestCheck.add(binder, AgreementRequest.class, request -> request.check(publishing.now()));
  }

  /**
   * Publishes a version of an agreement. Once it has begun, partners that it is for are asked to
   * accept it, whatever they accepted before.
   */
  @PostMapping
  @Allowed("vendor:write")
  Created<AgreementResponse> publish(
      Staff staff, Creation creation, @Valid @RequestBody AgreementRequest request) {
    Agreement agreement =
        publishing.publish(
            staff.tenant(),
            creation,
            request.code(),
            request.terms(publishing.now()),
            Cause.of(staff));
    return Created.of("/api/agreements", agreement, AgreementResponse.of(agreement));
  }

  /** Lists the versions of the vendor's agreements. */
  @GetMapping
  @Allowed("partners:read")
  Page<AgreementResponse> list(Staff staff, @Rules("LIST") Listing listing) {
    return agreements.page(staff.tenant(), listing).map(AgreementResponse::of);
  }

  /** Shows a version. */
  @GetMapping("/{id}")
  @Allowed("partners:read")
  Versioned<AgreementResponse> get(Staff staff, @PathVariable String id) {
    return ok(agreements.get(staff.tenant(), id));
  }

  /** Who published and who withdrew a version, when. */
  @GetMapping("/{id}/history")
  @Allowed("partners:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return agreements.history(staff.tenant(), id, asked);
  }

  /** Lists who accepted a version, when and from where. */
  @GetMapping("/{id}/acceptances")
  @Allowed("partners:read")
  Page<AcceptanceResponse> acceptances(
      Staff staff, @PathVariable String id, @Rules("ACCEPTANCES") Listing listing) {
    Agreement agreement = agreements.get(staff.tenant(), id);
    return acceptances.page(staff.tenant(), agreement.id(), listing).map(AcceptanceResponse::of);
  }

  /** Takes a version back: the one before it is in force again. */
  @PostMapping("/{id}/withdraw")
  @Allowed("vendor:write")
  Versioned<AgreementResponse> withdraw(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(publishing.withdraw(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  private static Versioned<AgreementResponse> ok(Agreement agreement) {
    return Versioned.of(agreement, AgreementResponse.of(agreement));
  }
}
