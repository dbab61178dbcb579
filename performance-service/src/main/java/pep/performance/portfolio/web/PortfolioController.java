package pep.performance.portfolio.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.verdict.Verdict;
import pep.performance.figures.FoundPartners;
import pep.performance.portfolio.Place;
import pep.performance.portfolio.Placed;
import pep.performance.portfolio.Portfolio;
import pep.performance.portfolio.PortfolioSummaries;
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
class PortfolioController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("partnerId", "potential", "sold", "performance", "id")
          .filterEnum("place", "place", Place.class)
          .filterEnum("before", "before", Place.class)
          .filterYesNo("moved", "moved")
          .filterEnum("verdict", "verdict", Verdict.class)
          .filterEnum("cause", "firstCause", Cause.class)
          .filterElsewhereBy(FoundPartners.WORDS)
          .filter("type")
          .filterCountry("country", "country")
          .filter("partnerId");

  private final Portfolio portfolio;
  private final PortfolioSummaries summaries;
  private final FoundPartners found;
  private final Roster roster;

  PortfolioController(
      Portfolio portfolio, PortfolioSummaries summaries, FoundPartners found, Roster roster) {
    this.portfolio = portfolio;
    this.summaries = summaries;
    this.found = found;
    this.roster = roster;
  }

  /**
   * Lists the whole channel by potential and performance: whom to grow, enable, coach or part with,
   * and who moved since the quarter before.
   */
  @GetMapping("/portfolio")
  @Allowed("performance:read")
  Page<PlacedResponse> list(Staff staff, Listing listing) {
    Tenant tenant = staff.tenant();
    return portfolio
        .page(tenant, found.narrow(tenant, listing))
        .mapEach(some -> named(tenant, some));
  }

  private List<PlacedResponse> named(Tenant tenant, List<Placed> some) {
    List<String> ids = some.stream().map(Placed::partnerId).toList();
    Map<String, RosterPartner> partners = roster.byId(tenant, ids);
    return some.stream()
        .map(each -> PlacedResponse.of(each, partners.get(each.partnerId())))
        .toList();
  }

  /** Counts the partners of each place, and how many came and went since the quarter before. */
  @GetMapping("/overview/portfolio")
  @Allowed("performance:read")
  PortfolioSummaryResponse overview(Staff staff) {
    return PortfolioSummaryResponse.of(summaries.of(staff.tenant()));
  }
}
