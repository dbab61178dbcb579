package pep.promotion.program.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Code;
import pep.promotion.program.Enrolling;
import pep.promotion.program.Enrolment;
import pep.promotion.program.EnrolmentStatus;
import pep.promotion.program.Enrolments;

/** Enrolments, by the vendor's staff for any partner and by a partner for itself. */
@RestController
@RequestMapping("/api/enrolments")
class EnrolmentController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("enrolledAt", "changedAt")
          .searchWords("q")
          .filter("programId")
          .filter("programCode")
          .filter("partnerId")
          .filter("partnerCode")
          .filterEnum("status", "status", EnrolmentStatus.class);

  private final Enrolling enrolling;
  private final Enrolments enrolments;

  EnrolmentController(Enrolling enrolling, Enrolments enrolments) {
    this.enrolling = enrolling;
    this.enrolments = enrolments;
  }

  /**
   * @param partnerId left out by a partner, which enrols itself
   */
  record EnrolRequest(@NotNull @Code String programId, @Nullable @Code String partnerId) {}

  /** Enrols a partner in a program. */
  @PostMapping
  @Allowed({"programs:write", "enrolments:write"})
  Created<EnrolmentResponse> enrol(Reach reach, @Valid @RequestBody EnrolRequest request) {
    String partnerId = partnerOf(reach, request.partnerId());
    Enrolment enrolment =
        InvalidInput.named(
            "programId",
            "program",
            () -> enrolling.enrol(reach.tenant(), request.programId(), partnerId, Cause.of(reach)));
    return Created.of("/api/enrolments", enrolment, EnrolmentResponse.of(enrolment));
  }

  private static String partnerOf(Reach reach, @Nullable String asked) {
    return reach
        .partner(asked)
        .orElseThrow(
            () ->
                InvalidInput.of("partnerId", "partner-required", "Give the partner that enrols."));
  }

  /** Lists enrolments: a partner sees its own. */
  @GetMapping
  @Allowed("programs:read")
  Page<EnrolmentResponse> list(Reach reach, Listing listing) {
    return enrolments.page(reach, listing).map(EnrolmentResponse::of);
  }

  /** Shows an enrolment and its steps. */
  @GetMapping("/{id}")
  @Allowed("programs:read")
  Versioned<EnrolmentResponse> get(Reach reach, @PathVariable String id) {
    return ok(enrolling.get(reach, id));
  }

  /** Ticks off a step of an enrolment. */
  @PostMapping("/{id}/steps/{step}")
  @Allowed({"programs:write", "enrolments:write"})
  Versioned<EnrolmentResponse> complete(
      Reach reach,
      @PathVariable String id,
      @PathVariable String step,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(enrolling.complete(reach, id, step, ifMatch, Cause.of(reach)));
  }

  /** Withdraws from a program. */
  @PostMapping("/{id}/withdraw")
  @Allowed({"programs:write", "enrolments:write"})
  Versioned<EnrolmentResponse> withdraw(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(enrolling.withdraw(reach, id, ifMatch, Cause.of(reach)));
  }

  private static Versioned<EnrolmentResponse> ok(Enrolment enrolment) {
    return Versioned.of(enrolment, EnrolmentResponse.of(enrolment));
  }
}
