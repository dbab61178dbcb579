package pep.performance.scorecard.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.scorecard.Overview;
import pep.performance.scorecard.Overviews;
import pep.performance.scorecard.Scorecard;
import pep.performance.scorecard.Scorecards;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api")
class ScorecardController {

  private final Scorecards scorecards;
  private final Overviews overviews;

  ScorecardController(Scorecards scorecards, Overviews overviews) {
    this.scorecards = scorecards;
    this.overviews = overviews;
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
}
