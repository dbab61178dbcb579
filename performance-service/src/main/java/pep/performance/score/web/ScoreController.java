package pep.performance.score.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.score.Scores;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

@RestController
@RequestMapping("/api")
class ScoreController {

  private final Scores scores;

  ScoreController(Scores scores) {
    this.scores = scores;
  }

  /** Shows how far a partner reaches the vendor's targets, and where its sales lead. */
  @GetMapping("/scores/{partnerId}")
  @Allowed("performance:read")
  ScoreResponse get(Reach reach, @PathVariable String partnerId) {
    return ScoreResponse.of(scores.of(reach, partnerId));
  }

  /** Shows how far the calling partner reaches the vendor's targets, and where its sales lead. */
  @GetMapping("/my/score")
  @Allowed("performance:read")
  ScoreResponse own(PartnerCaller partner) {
    return ScoreResponse.of(scores.of(partner, partner.partnerId()));
  }
}
