package pep.partner.profile.web;

import com.mongodb.client.model.Filters;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.facts.ReportedOrder;
import pep.partner.facts.Verdict;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerStandings;
import pep.partner.profile.PartnerStandings.Standing;
import pep.partner.profile.PartnerStatus;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Partners;
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
import pep.platform.tenancy.Tenant;
import pep.platform.validation.RequestCheck;

@RestController
@RequestMapping("/api/partners")
class PartnerController {

  private static final String TIER = "tier";
  private static final String SEGMENT = "segment";

  private static final ListingRules LIST =
      ListingRules.sortedBy("code", "createdAt", "changedAt")
          .sort("name", "profile.name")
          .sort("tier", ReportedOrder.TIER)
          .sort("revenue12m", ReportedOrder.REVENUE)
          .sort("verdict", ReportedOrder.URGENCY)
          .searchWords("q")
          .filter("code")
          .filter("parentId", "profile.parentId")
          .filterEnum("status", "status", PartnerStatus.class)
          .filterEnum("type", "profile.type", PartnerType.class)
          .filterCountry("country", "profile.country")
          .filterEnum("verdict", ReportedOrder.VERDICT, Verdict.class)
          .filterElsewhere(TIER)
          .filterElsewhere(SEGMENT)
          .filterBy(
              "name",
              value ->
                  Filters.regex(
                      "profile.name",
                      Pattern.compile("^" + Pattern.quote(value), Pattern.CASE_INSENSITIVE)));

  private final Onboarding onboarding;
  private final Partners partners;
  private final RequestedProfiles profiles;
  private final PartnerStandings standings;

  PartnerController(
      Onboarding onboarding,
      Partners partners,
      RequestedProfiles profiles,
      PartnerStandings standings) {
    this.onboarding = onboarding;
    this.partners = partners;
    this.profiles = profiles;
    this.standings = standings;
  }

  @InitBinder
  void check(
      WebDataBinder binder, Reach reach, @PathVariable(required = false) @Nullable String id) {
    RequestCheck.add(
        binder,
        ApplyRequest.class,
        request -> {
          if (request.profile() != null) {
            profiles.check(reach.tenant(), null, request.profile(), "profile.");
          }
        });
    RequestCheck.add(
        binder, PartnerRequest.class, request -> profiles.check(reach.tenant(), id, request, ""));
  }

  /** Enters an application for a partnership. */
  @PostMapping
  @Allowed("partners:write")
  Created<PartnerResponse> apply(
      Staff staff, Creation creation, @Valid @RequestBody ApplyRequest request) {
    Partner partner =
        onboarding.apply(
            staff.tenant(),
            creation,
            request.code(),
            profiles.of(staff.tenant(), null, request.profile()),
            Cause.of(staff));
    return Created.of("/api/partners", partner, PartnerResponse.of(partner));
  }

  /**
   * Lists the vendor's partners, with the tier, the segments and the verdict of its diagnosis that
   * each of them has now. Sorted by verdict, what asks most for attention comes first.
   */
  @GetMapping
  @Allowed("partners:read")
  Page<ListedPartner> list(Staff staff, Listing listing) {
    Tenant tenant = staff.tenant();
    Listing narrowed = listing;
    List<String> tiers = listing.chosen().get(TIER);
    if (tiers != null) {
      narrowed = narrowed.and(Filters.in("_id", standings.onTiers(tenant, tiers)));
    }
    List<String> segments = listing.chosen().get(SEGMENT);
    if (segments != null) {
      narrowed = narrowed.and(Filters.in("_id", standings.inSegments(tenant, segments)));
    }
    return partners.page(tenant, narrowed).mapEach(some -> listed(tenant, some));
  }

  private List<ListedPartner> listed(Tenant tenant, List<Partner> some) {
    Map<String, Standing> found = standings.of(tenant, some.stream().map(Partner::id).toList());
    return some.stream()
        .map(each -> ListedPartner.of(each, found.getOrDefault(each.id(), Standing.NONE)))
        .toList();
  }

  /** Shows a partner. */
  @GetMapping("/{id}")
  @Allowed({"partners:read", "profile:read"})
  Versioned<PartnerResponse> get(Reach reach, @PathVariable String id) {
    reach.require(id, "partner", id);
    Partner partner = partners.get(reach.tenant(), id);
    return Versioned.of(partner, PartnerResponse.of(partner, profiles.keptFrom(reach)));
  }

  /** Changes a partner's profile. */
  @PutMapping("/{id}")
  @Allowed("partners:write")
  Versioned<PartnerResponse> change(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody PartnerRequest request) {
    return ok(
        onboarding.change(
            staff.tenant(),
            id,
            ifMatch,
            profiles.of(staff.tenant(), id, request),
            Cause.of(staff)));
  }

  /** Who changed a partner, when and to what: all of it, until an instant, or of one field. */
  @GetMapping("/{id}/history")
  @Allowed("partners:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return partners.history(staff.tenant(), id, asked);
  }

  private static Versioned<PartnerResponse> ok(Partner partner) {
    return Versioned.of(partner, PartnerResponse.of(partner));
  }
}
