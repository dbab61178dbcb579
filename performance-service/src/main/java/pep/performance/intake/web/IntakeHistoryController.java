package pep.performance.intake.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.intake.register.Intakes;
import pep.platform.aggregate.History;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** Who began, completed and voided an intake, when and why. */
@RestController
class IntakeHistoryController {

  private final Intakes intakes;

  IntakeHistoryController(Intakes intakes) {
    this.intakes = intakes;
  }

  /** Who changed an intake, when and to what. */
  @GetMapping("/api/sales/intakes/{id}/history")
  @Allowed("sales:read")
  Page<History.Entry> history(
      Reach reach, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return intakes.history(reach, id, asked);
  }
}
