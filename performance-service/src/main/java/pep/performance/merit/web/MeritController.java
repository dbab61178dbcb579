package pep.performance.merit.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.figures.FoundPartners;
import pep.performance.merit.Merit;
import pep.performance.merit.MeritStanding;
import pep.performance.merit.MeritSummaries;
import pep.performance.merit.MeritSummary;
import pep.performance.merit.Merits;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

@RestController
@RequestMapping("/api")
class MeritController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("partnerId", "contribution", "rebates", "difference", "id")
          .filterEnum("standing", "standing", MeritStanding.class)
          .filterElsewhereBy(FoundPartners.WORDS)
          .filter("tier")
          .filter("type")
          .filterCountry("country", "country")
          .filter("partnerId");

  private final Merits merits;
  private final MeritSummaries summaries;
  private final FoundPartners found;
  private final Roster roster;

  MeritController(Merits merits, MeritSummaries summaries, FoundPartners found, Roster roster) {
    this.merits = merits;
    this.summaries = summaries;
    this.found = found;
    this.roster = roster;
  }

  /** Lists what partners get beside what they contribute, and who gets more or less than peers. */
  @GetMapping("/merits")
  @Allowed("performance:read")
  Page<MeritResponse> list(Staff staff, Listing listing) {
    Tenant tenant = staff.tenant();
    return merits.page(tenant, found.narrow(tenant, listing)).mapEach(some -> named(tenant, some));
  }

  private List<MeritResponse> named(Tenant tenant, List<Merit> some) {
    List<String> ids = some.stream().map(Merit::partnerId).toList();
    Map<String, RosterPartner> partners = roster.byId(tenant, ids);
    return some.stream()
        .map(each -> MeritResponse.of(each, partners.get(each.partnerId())))
        .toList();
  }

  /** Shows what a partner gets beside what it contributes, and beside its peers. */
  @GetMapping("/merits/{partnerId}")
  @Allowed("performance:read")
  MeritResponse get(Staff staff, @PathVariable String partnerId) {
    Merit merit = merits.of(staff.tenant(), partnerId);
    return MeritResponse.of(merit, roster.partner(staff.tenant(), partnerId).orElse(null));
  }

  /** Shows what each tier gets beside what it contributes. */
  @GetMapping("/overview/merits")
  @Allowed("performance:read")
  MeritSummary overview(Staff staff) {
    return summaries.of(staff.tenant());
  }
}
