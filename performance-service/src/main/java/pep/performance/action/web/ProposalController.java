package pep.performance.action.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.action.Proposals;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/action-proposals")
class ProposalController {

  private final Proposals proposals;

  ProposalController(Proposals proposals) {
    this.proposals = proposals;
  }

  /** Proposes what to do with a partner by its diagnosis, the most promising first. */
  @GetMapping("/{partnerId}")
  @Allowed("performance:read")
  Page<ProposalResponse> of(Staff staff, @PathVariable String partnerId) {
    return new Page<>(
        proposals.of(staff.tenant(), partnerId).stream().map(ProposalResponse::of).toList(), null);
  }
}
