package pep.partner.profile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.profile.Certification;
import pep.partner.profile.Certifying;
import pep.partner.profile.Partner;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.RequestCheck;

@RestController
@RequestMapping("/api/partners/{id}/certifications")
@Allowed("partners:write")
class CertificationController {

  private final Certifying certifying;

  CertificationController(Certifying certifying) {
    this.certifying = certifying;
  }

  record AwardRequest(
      @NotNull @Code String code, @NotNull Instant awardedAt, @Nullable Instant expiresAt) {
    Certification certification() {
      return new Certification(code, awardedAt, expiresAt);
    }
  }

  @InitBinder
  void check(WebDataBinder binder) {
    RequestCheck.add(
        binder,
        AwardRequest.class,
        request -> {
          if (request.awardedAt() != null) {
            request.certification();
          }
        });
  }

  /** Awards a certification to a partner. */
  @PostMapping
  Versioned<PartnerResponse> award(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AwardRequest request) {
    Partner partner =
        certifying.award(staff.tenant(), id, ifMatch, request.certification(), Cause.of(staff));
    return Versioned.of(partner, PartnerResponse.of(partner));
  }

  /** Takes a certification away from a partner. */
  @DeleteMapping("/{code}")
  Versioned<PartnerResponse> revoke(
      Staff staff,
      @PathVariable String id,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Partner partner = certifying.revoke(staff.tenant(), id, ifMatch, code, Cause.of(staff));
    return Versioned.of(partner, PartnerResponse.of(partner));
  }
}
