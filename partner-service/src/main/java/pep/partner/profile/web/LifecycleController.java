package pep.partner.profile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;

/** The steps of a partner's life, one handler each. */
@RestController
@RequestMapping("/api/partners/{id}")
@Allowed("partners:write")
class LifecycleController {

  private final Onboarding onboarding;

  LifecycleController(Onboarding onboarding) {
    this.onboarding = onboarding;
  }

  record ReasonRequest(@NotNull @Text(max = 500) String reason) {}

  /** Begins the review of an application. */
  @PostMapping("/review")
  Versioned<PartnerResponse> review(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(onboarding.review(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  /**
   * @param acceptedAt when the partner accepted it; now if left out
   */
  record AgreementRequest(@Nullable Instant acceptedAt) {}

  /** Notes that a partner has accepted the agreement. A repeat keeps the first instant. */
  @PostMapping("/agreement")
  Versioned<PartnerResponse> agreement(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody(required = false) @Nullable AgreementRequest request) {
    Instant acceptedAt = request == null ? null : request.acceptedAt();
    return ok(
        onboarding.acceptAgreement(staff.tenant(), id, ifMatch, acceptedAt, Cause.of(staff)));
  }

  /** Ticks off an item of a partner's checklist. */
  @PostMapping("/checklist/{item}")
  Versioned<PartnerResponse> complete(
      Staff staff,
      @PathVariable String id,
      @PathVariable String item,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(onboarding.complete(staff.tenant(), id, ifMatch, item, Cause.of(staff)));
  }

  /** Makes a partner active; its checklist must be complete. */
  @PostMapping("/activate")
  Versioned<PartnerResponse> activate(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(onboarding.activate(staff.tenant(), id, ifMatch, Cause.of(staff)));
  }

  /** Suspends an active partner. */
  @PostMapping("/suspend")
  Versioned<PartnerResponse> suspend(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ReasonRequest request) {
    return ok(onboarding.suspend(staff.tenant(), id, ifMatch, request.reason(), Cause.of(staff)));
  }

  /** Ends a partnership for good. */
  @PostMapping("/end")
  Versioned<PartnerResponse> end(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ReasonRequest request) {
    return ok(onboarding.end(staff.tenant(), id, ifMatch, request.reason(), Cause.of(staff)));
  }

  private static Versioned<PartnerResponse> ok(Partner partner) {
    return Versioned.of(partner, PartnerResponse.of(partner));
  }
}
