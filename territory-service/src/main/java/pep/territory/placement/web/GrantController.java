package pep.territory.placement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;
import pep.territory.decision.Replayed;
import pep.territory.placement.Grant;
import pep.territory.placement.GrantKind;
import pep.territory.placement.GrantStatus;
import pep.territory.placement.Grants;
import pep.territory.placement.Placement;

@RestController
@RequestMapping("/api/grants")
class GrantController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt")
          .searchWords("q")
          .filter("partnerId")
          .filter("partnerCode")
          .filter("territoryId")
          .filter("territoryCode")
          .filterElsewhere(Grants.LINE)
          .filterEnum("kind", "kind", GrantKind.class)
          .filterEnum("status", "status", GrantStatus.class);

  private final Placement placement;
  private final Grants grants;

  GrantController(Placement placement, Grants grants) {
    this.placement = placement;
    this.grants = grants;
  }

  /** What a reviewer decides. */
  enum Verdict {
    ISSUE,
    REFUSE
  }

  record GrantReviewRequest(@NotNull Verdict outcome, @NotNull @Text(max = 500) String reason) {}

  /**
   * That a grant ends.
   *
   * @param until the first day on which it no longer holds, in the vendor's time zone; at once
   *     without it, or where that day has come
   */
  record GrantEndRequest(@NotNull @Text(max = 500) String reason, @Nullable LocalDate until) {}

  /** Grants a territory to a partner. */
  @PostMapping
  @Allowed("territories:write")
  Created<GrantResponse> issue(
      Staff staff, Creation creation, @Valid @RequestBody GrantRequestBody request) {
    Grant grant =
        placement.issue(
            staff.tenant(),
            request.application(),
            request.quota() == null ? null : request.quota().quota(),
            creation,
            Cause.of(staff));
    return Created.of("/api/grants", grant, GrantResponse.of(grant, staff));
  }

  /** Tells what would be decided of a grant now; nothing is kept. */
  @PostMapping("/check")
  @Allowed("territories:read")
  GrantDecisionResponse check(Staff staff, @Valid @RequestBody GrantRequestBody request) {
    return GrantDecisionResponse.of(placement.check(staff.tenant(), request.application()), staff);
  }

  /** Lists grants: a partner sees its own. */
  @GetMapping
  @Allowed("territories:read")
  Page<GrantResponse> list(Reach reach, Listing listing) {
    return grants.page(reach, listing).map(grant -> GrantResponse.of(grant, reach));
  }

  /** Shows a grant. */
  @GetMapping("/{id}")
  @Allowed("territories:read")
  Versioned<GrantResponse> get(Reach reach, @PathVariable String id) {
    return ok(grants.get(reach, id), reach);
  }

  /** Why a grant was issued, or went to review. */
  @GetMapping("/{id}/explain")
  @Allowed("territories:read")
  Replayed<GrantDecisionResponse> explain(Reach reach, @PathVariable String id) {
    Grant grant = grants.get(reach, id);
    return new Replayed<>(
        GrantDecisionResponse.of(grant.decision(), reach), placement.replays(grant));
  }

  /** Decides a grant that went to review. */
  @PostMapping("/{id}/review")
  @Allowed("territories:write")
  Versioned<GrantResponse> review(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody GrantReviewRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    Grant grant =
        request.outcome() == Verdict.ISSUE
            ? placement.issueAfterReview(staff.tenant(), id, ifMatch, cause)
            : placement.refuseAfterReview(staff.tenant(), id, ifMatch, cause);
    return ok(grant, staff);
  }

  /** Ends a grant, at once or with notice. */
  @PostMapping("/{id}/end")
  @Allowed("territories:write")
  Versioned<GrantResponse> end(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody GrantEndRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    return ok(
        placement.end(staff.tenant(), id, ifMatch, request.until(), request.reason(), cause),
        staff);
  }

  /** Who changed a grant, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("territories:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return grants.history(staff.tenant(), id, asked);
  }

  private static Versioned<GrantResponse> ok(Grant grant, Reach reach) {
    return Versioned.of(grant, GrantResponse.of(grant, reach));
  }
}
