package pep.performance.scorecard.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.scorecard.Overview;
import pep.performance.scorecard.Overviews;
import pep.performance.scorecard.Scorecard;
import pep.performance.scorecard.Scorecards;
import pep.platform.problem.Forbidden;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

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
  Scorecard scorecard(Caller caller, @PathVariable String partnerId) {
    if (!caller.mayReadPartner(partnerId)) {
      throw new NotFound("scorecard of", partnerId);
    }
    return scorecards.of(caller.tenant(), partnerId);
  }

  /** Shows the calling partner's own scorecard. */
  @GetMapping("/my/scorecard")
  @Allowed("performance:read")
  Scorecard own(Caller caller) {
    String partnerId = caller.partnerId();
    if (partnerId == null) {
      throw new NotFound("scorecard of", "the vendor itself");
    }
    return scorecards.of(caller.tenant(), partnerId);
  }

  /** Shows the vendor's whole channel in figures. */
  @GetMapping("/overview")
  @Allowed("performance:read")
  Overview overview(Caller caller) {
    if (caller.isPartner()) {
      throw new Forbidden("The overview is the vendor's own.");
    }
    return overviews.of(caller.tenant());
  }
}
