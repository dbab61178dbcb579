package pep.territory.deal.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.territory.deal.DealChecking;
import pep.territory.deal.DealDecision;
import pep.territory.deal.DealRequest;

/** Whether a customer is free, while somebody still types its name. */
@RestController
class DealCheckController {

  private final DealChecking checking;

  DealCheckController(DealChecking checking) {
    this.checking = checking;
  }

  /**
   * What would be decided of a deal now.
   *
   * @param freeLines those of its product lines that no other deal protects
   */
  record DealCheck(DealDecisionResponse decision, List<String> freeLines) {}

  /**
   * Tells what would be decided of a deal now: whether the customer is free, the caller's own,
   * protected until when, or one that the vendor would look at. Nothing is kept.
   */
  @PostMapping("/api/deals/check")
  @Allowed("deals:write")
  DealCheck check(Reach reach, @Valid @RequestBody DealRequestBody request) {
    DealRequest asked = request.request(reach);
    DealDecision decision = checking.decision(reach.tenant(), request.holder(reach), asked);
    return new DealCheck(
        DealDecisionResponse.of(decision, reach),
        checking.freeLines(reach.tenant(), asked, decision));
  }
}
