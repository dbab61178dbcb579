package pep.partner.certification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.certification.CertificationKind;
import pep.partner.certification.CertificationKinds;
import pep.platform.aggregate.History;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Name;
import pep.platform.validation.RequestCheck;

@RestController
@RequestMapping("/api/certifications")
class CertificationKindController {

  private static final ListingRules LIST = ListingRules.sortedBy("code").searchWords("q");

  private static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,59}";

  private final CertificationKinds kinds;

  CertificationKindController(CertificationKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * @param validMonths how long an award holds; left out for ever
   */
  record KindRequest(
      @NotNull @Name(max = 120) String name, @Min(1) @Max(120) @Nullable Integer validMonths) {}

  @InitBinder
  void check(WebDataBinder binder, @PathVariable(required = false) @Nullable String code) {
    RequestCheck.add(
        binder,
        KindRequest.class,
        request -> {
          if (code == null || !code.matches(CODE)) {
            throw InvalidInput.of(
                "code",
                "bad-code",
                "Use up to 60 letters, digits, spaces, points, - and _, a letter or digit first.");
          }
        });
  }

  record KindResponse(String code, String name, @Nullable Integer validMonths) {

    static KindResponse of(CertificationKind kind) {
      return new KindResponse(kind.code(), kind.name(), kind.validMonths());
    }
  }

  /** Lists the certifications that partners can hold. */
  @GetMapping
  @Allowed({"partners:read", "profile:read"})
  Page<KindResponse> list(Reach reach, Listing listing) {
    return kinds.page(reach.tenant(), listing).map(KindResponse::of);
  }

  /** Who changed a certification, when and to what. */
  @GetMapping("/{code}/history")
  @Allowed("vendor:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String code, @Valid @ModelAttribute History.Asked asked) {
    return kinds.history(staff.tenant(), code, asked);
  }

  /** Defines a certification, or changes it. */
  @PutMapping("/{code}")
  @Allowed("vendor:write")
  Versioned<KindResponse> define(
      Staff staff, @PathVariable String code, @Valid @RequestBody KindRequest request) {
    CertificationKind kind =
        kinds.define(staff.tenant(), code, request.name(), request.validMonths(), Cause.of(staff));
    return Versioned.of(kind, KindResponse.of(kind));
  }
}
