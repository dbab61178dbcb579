package pep.partner.profile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.partner.validation.Legible;
import pep.platform.http.ETags;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;

/** The steps of a partner's life, one handler each. */
@RestController
@RequestMapping("/api/partners/{id}")
@Allowed("partners:write")
class LifecycleController {

  private final Onboarding onboarding;

  LifecycleController(Onboarding onboarding) {
    this.onboarding = onboarding;
  }

  record ReasonRequest(@NotBlank @Size(max = 500) @Legible(lines = true) String reason) {}

  @PostMapping("/review")
  ResponseEntity<PartnerResponse> review(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(onboarding.review(caller.tenant(), id, ifMatch, Cause.of(caller)));
  }

  @PostMapping("/agreement")
  ResponseEntity<PartnerResponse> agreement(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(onboarding.acceptAgreement(caller.tenant(), id, ifMatch, Cause.of(caller)));
  }

  @PostMapping("/checklist/{item}")
  ResponseEntity<PartnerResponse> complete(
      Caller caller,
      @PathVariable String id,
      @PathVariable String item,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(onboarding.complete(caller.tenant(), id, ifMatch, item, Cause.of(caller)));
  }

  @PostMapping("/activate")
  ResponseEntity<PartnerResponse> activate(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(onboarding.activate(caller.tenant(), id, ifMatch, Cause.of(caller)));
  }

  @PostMapping("/suspend")
  ResponseEntity<PartnerResponse> suspend(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ReasonRequest request) {
    return ok(onboarding.suspend(caller.tenant(), id, ifMatch, request.reason(), Cause.of(caller)));
  }

  @PostMapping("/end")
  ResponseEntity<PartnerResponse> end(
      Caller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ReasonRequest request) {
    return ok(onboarding.end(caller.tenant(), id, ifMatch, request.reason(), Cause.of(caller)));
  }

  private static ResponseEntity<PartnerResponse> ok(Partner partner) {
    return ETags.ok(partner, PartnerResponse.of(partner));
  }
}
