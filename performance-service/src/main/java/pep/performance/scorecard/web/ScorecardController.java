package pep.performance.scorecard.web;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.scorecard.Overview;
import pep.performance.scorecard.Overviews;
import pep.performance.scorecard.Scorecard;
import pep.performance.scorecard.ScorecardLine;
import pep.performance.scorecard.ScorecardLines;
import pep.performance.scorecard.Scorecards;
import pep.performance.selection.Selections;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api")
class ScorecardController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("partnerId", "id")
          .sort("revenue12m", "figures.revenue12m")
          .sort("revenue3m", "figures.revenue3m")
          .sort("growth", "figures.growth")
          .sort("returnRate", "figures.returnRate")
          .sort("lastSaleAt", "figures.lastSaleAt")
          .searchWords("q")
          .filter("partnerId")
          .filterCountry("country", "country")
          .filterElsewhere(Selections.TIER)
          .filterElsewhere(Selections.SEGMENT)
          .filterElsewhere(Selections.TYPE)
          .filterElsewhereBy(Selections.LINE)
          .filterOneOf("sold", List.of("true", "false"), ScorecardController::sold);

  private final Scorecards scorecards;
  private final ScorecardLines lines;
  private final Overviews overviews;
  private final Selections selections;

  ScorecardController(
      Scorecards scorecards, ScorecardLines lines, Overviews overviews, Selections selections) {
    this.scorecards = scorecards;
    this.lines = lines;
    this.overviews = overviews;
    this.selections = selections;
  }

  /**
   * Lists all partners with their figures, tier and verdict; narrowed to those of a tier, segment,
   * type or product line that they sold in the last twelve months.
   */
  @GetMapping("/scorecards")
  @Allowed("performance:read")
  Page<ScorecardLine> list(Staff staff, Listing listing) {
    return lines.page(staff.tenant(), selections.narrow(staff.tenant(), listing));
  }

  /** Shows a partner's scorecard. */
  @GetMapping("/scorecards/{partnerId}")
  @Allowed("performance:read")
  Scorecard scorecard(Reach reach, @PathVariable String partnerId) {
    return scorecards.of(reach, partnerId);
  }

  /** Shows the calling partner's own scorecard. */
  @GetMapping("/my/scorecard")
  @Allowed("performance:read")
  Scorecard own(PartnerCaller partner) {
    return scorecards.of(partner, partner.partnerId());
  }

  /** Shows the vendor's whole channel in figures. */
  @GetMapping("/overview")
  @Allowed("performance:read")
  Overview overview(Staff staff) {
    return overviews.of(staff.tenant());
  }

  /** Whether a line of the partner ever counted. */
  private static Bson sold(String yes) {
    String lines = "figures.lines";
    return Boolean.parseBoolean(yes) ? Filters.gt(lines, 0L) : Filters.lte(lines, 0L);
  }
}
