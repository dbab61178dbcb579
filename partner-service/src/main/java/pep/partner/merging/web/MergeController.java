package pep.partner.merging.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.merging.MergePreview;
import pep.partner.merging.MergedPartners;
import pep.partner.profile.Merging;
import pep.partner.profile.Partner;
import pep.platform.http.Versioned;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Text;

/** Merges a duplicate partner into the one that goes on. */
@RestController
@RequestMapping("/api/partners/{id}/merge")
@Allowed("partners:write")
class MergeController {

  private final MergedPartners merged;
  private final Merging merging;

  MergeController(MergedPartners merged, Merging merging) {
    this.merged = merged;
    this.merging = merging;
  }

  /**
   * Into whom a duplicate is merged.
   *
   * @param into id or code of the partner that goes on for both
   */
  record MergeRequest(@NotNull @Code String into, @NotNull @Text(max = 500) String reason) {}

  /**
   * That a duplicate was merged.
   *
   * @param partnerId of the duplicate, which has ended
   * @param mergedInto id of the partner that goes on for it
   */
  record MergeResponse(String partnerId, String partnerCode, String mergedInto, long version) {

    static MergeResponse of(Partner duplicate, String into) {
      return new MergeResponse(duplicate.id(), duplicate.code(), into, duplicate.version());
    }
  }

  /** Tells what merging this partner into another one would do; changes nothing. */
  @GetMapping
  MergePreview preview(Staff staff, @PathVariable String id, @RequestParam @Code String into) {
    return merged.preview(staff.tenant(), id, into);
  }

  /**
   * Merges this partner, a duplicate, into another one. It ends; its people, systems and child
   * partners follow within seconds. A repeat changes nothing.
   */
  @PostMapping
  Versioned<MergeResponse> merge(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody MergeRequest request) {
    Partner duplicate =
        merging.merge(
            staff.tenant(), id, ifMatch, request.into(), request.reason(), Cause.of(staff));
    String into = String.valueOf(duplicate.mergedInto());
    return Versioned.of(duplicate, MergeResponse.of(duplicate, into));
  }
}
