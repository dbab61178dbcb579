package pep.partner.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
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
import pep.partner.application.Application;
import pep.partner.application.ApplicationReview;
import pep.partner.application.ApplicationStatus;
import pep.partner.application.Applications;
import pep.partner.application.Lookalikes;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Text;

/** What came in by forms, and what the vendor says to it. */
@RestController
@RequestMapping("/api/applications")
class ApplicationController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt")
          .filter("formId")
          .filterEnum("status", "status", ApplicationStatus.class)
          .searchWords("q");

  private final Applications applications;
  private final ApplicationReview review;
  private final Lookalikes lookalikes;

  ApplicationController(
      Applications applications, ApplicationReview review, Lookalikes lookalikes) {
    this.applications = applications;
    this.review = review;
    this.lookalikes = lookalikes;
  }

  /**
   * @param code the vendor's own number for the partner
   */
  record ApproveRequest(@NotNull @Code String code) {}

  record RefusalRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * @param lookalikes partners and other applications that may be the same company
   */
  record ApplicationToDecide(
      ApplicationResponse application, List<Lookalikes.Lookalike> lookalikes) {}

  /** Lists the applications whose addresses are proven. */
  @GetMapping
  @Allowed("partners:read")
  Page<ApplicationResponse> list(Staff staff, Listing listing) {
    return applications.page(staff.tenant(), listing).map(ApplicationResponse::of);
  }

  /** Shows an application, and who may be the same company. */
  @GetMapping("/{id}")
  @Allowed("partners:read")
  Versioned<ApplicationToDecide> get(Staff staff, @PathVariable String id) {
    Application application = applications.get(staff.tenant(), id);
    return Versioned.of(
        application,
        new ApplicationToDecide(ApplicationResponse.of(application), lookalikes.of(application)));
  }

  /** Who decided on an application, and when. */
  @GetMapping("/{id}/history")
  @Allowed("partners:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return applications.history(staff.tenant(), id, asked);
  }

  /** Makes a partner of the company, in review, and invites who applied as its administrator. */
  @PostMapping("/{id}/approve")
  @Allowed("partners:write")
  Versioned<ApplicationResponse> approve(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ApproveRequest request) {
    return ok(review.approve(staff.tenant(), id, ifMatch, request.code(), Cause.of(staff)));
  }

  /** Declines an application; who applied is told why. */
  @PostMapping("/{id}/decline")
  @Allowed("partners:write")
  Versioned<ApplicationResponse> decline(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody RefusalRequest request) {
    return ok(review.decline(staff.tenant(), id, ifMatch, request.reason(), Cause.of(staff)));
  }

  private static Versioned<ApplicationResponse> ok(Application application) {
    return Versioned.of(application, ApplicationResponse.of(application));
  }
}
