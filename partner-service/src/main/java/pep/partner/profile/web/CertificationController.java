package pep.partner.profile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
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
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.Code;
import pep.platform.validation.RequestCheck;
import pep.platform.validation.Text;
import pep.platform.validation.TextForms;

@RestController
@RequestMapping("/api/partners/{id}/certifications")
@Allowed("partners:write")
class CertificationController {

  private final Certifying certifying;

  CertificationController(Certifying certifying) {
    this.certifying = certifying;
  }

  /**
   * @param awardedAt since when it holds; one that lies ahead is upcoming until then
   * @param expiresAt when it ceases to hold; left out for as long as the certification is defined
   *     to
   */
  record AwardRequest(
      @NotNull @Code String code, @NotNull Instant awardedAt, @Nullable Instant expiresAt) {}

  record WithdrawRequest(@NotNull @Text(max = 500) String reason) {}

  @InitBinder
  void check(WebDataBinder binder, Reach reach) {
    RequestCheck.add(binder, AwardRequest.class, request -> check(reach.tenant(), request));
  }

  private void check(Tenant tenant, AwardRequest request) {
    if (request.code() != null && request.awardedAt() != null) {
      new Certification(request.code(), request.awardedAt(), request.expiresAt());
      if (TextForms.isCode(request.code())) {
        certifying.check(tenant, request.code(), request.awardedAt(), request.expiresAt());
      }
    }
  }

  /**
   * Awards a certification of the vendor's to a partner. It holds as long as the vendor defined,
   * counted from the award: one awarded longer ago than that is not held.
   */
  @PostMapping
  Versioned<PartnerResponse> award(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AwardRequest request) {
    Partner partner =
        certifying.award(
            staff.tenant(),
            id,
            ifMatch,
            request.code(),
            request.awardedAt(),
            request.expiresAt(),
            Cause.of(staff));
    return Versioned.of(partner, PartnerResponse.of(partner));
  }

  /**
   * Withdraws a certification from a partner, whose people are told why: one that it holds, or one
   * that was awarded for a day ahead.
   */
  @PostMapping("/{code}/withdraw")
  Versioned<PartnerResponse> withdraw(
      Staff staff,
      @PathVariable String id,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody WithdrawRequest request) {
    Partner partner = certifying.withdraw(staff, id, ifMatch, code, request.reason());
    return Versioned.of(partner, PartnerResponse.of(partner));
  }
}
