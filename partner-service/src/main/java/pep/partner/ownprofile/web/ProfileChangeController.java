package pep.partner.ownprofile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
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
import pep.partner.attribute.AttributeSchemas;
import pep.partner.ownprofile.OwnProfiles;
import pep.partner.ownprofile.ProfileChange;
import pep.partner.ownprofile.ProfileChangeStatus;
import pep.partner.ownprofile.ProfileChanges;
import pep.partner.ownprofile.ProfileReview;
import pep.platform.aggregate.History;
import pep.platform.bulk.Consequence;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;

/** What partners ask to change of their profiles, and what becomes of it. */
@RestController
@RequestMapping("/api/profile-changes")
class ProfileChangeController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt")
          .filter("partnerId")
          .filterEnum("status", "status", ProfileChangeStatus.class);

  private final ProfileChanges changes;
  private final ProfileReview review;
  private final OwnProfiles profiles;
  private final AttributeSchemas attributes;

  ProfileChangeController(
      ProfileChanges changes,
      ProfileReview review,
      OwnProfiles profiles,
      AttributeSchemas attributes) {
    this.changes = changes;
    this.review = review;
    this.profiles = profiles;
    this.attributes = attributes;
  }

  record DeclineRequest(@NotNull @Text(max = 500) String reason) {}

  /**
   * @param effects the segments that the partner enters and leaves if it is approved
   */
  record ProposedChangeResponse(ProfileChangeResponse change, List<Consequence> effects) {}

  /** Lists the changes that were asked for: a partner sees its own. */
  @GetMapping
  @Allowed({"partners:read", "profile:read"})
  Page<ProfileChangeResponse> list(Reach reach, Listing listing) {
    Set<String> kept = attributes.keptFrom(reach);
    return changes.page(reach, listing).map(each -> ProfileChangeResponse.of(each, kept));
  }

  /** Shows a change with what would follow from it. */
  @GetMapping("/{id}")
  @Allowed({"partners:read", "profile:read"})
  Versioned<ProposedChangeResponse> get(Reach reach, @PathVariable String id) {
    ProfileChange change = changes.get(reach, id);
    return Versioned.of(
        change,
        new ProposedChangeResponse(
            ProfileChangeResponse.of(change, attributes.keptFrom(reach)),
            profiles.effects(reach.tenant(), change)));
  }

  /** Who asked and who decided, when. */
  @GetMapping("/{id}/history")
  @Allowed("partners:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return changes.history(staff, id, asked);
  }

  /** Approves a change: the profile has it at once. */
  @PostMapping("/{id}/approve")
  @Allowed("partners:write")
  Versioned<ProfileChangeResponse> approve(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(staff, review.approve(staff, id, ifMatch));
  }

  /** Declines a change; the partner is told why. */
  @PostMapping("/{id}/decline")
  @Allowed("partners:write")
  Versioned<ProfileChangeResponse> decline(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DeclineRequest request) {
    return ok(staff, review.decline(staff, id, ifMatch, request.reason()));
  }

  /** Takes back what the calling partner asked for. */
  @PostMapping("/{id}/withdraw")
  @Allowed("profile:write")
  Versioned<ProfileChangeResponse> withdraw(
      PartnerCaller caller,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(caller, review.withdraw(caller, id, ifMatch));
  }

  private Versioned<ProfileChangeResponse> ok(Reach reader, ProfileChange change) {
    return Versioned.of(change, ProfileChangeResponse.of(change, attributes.keptFrom(reader)));
  }
}
