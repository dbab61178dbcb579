package pep.promotion.program.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.aggregate.History;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.promotion.program.ProgramHistory;

/** Changes of programs and enrolments, for the vendor's staff. */
@RestController
@Allowed("programs:read")
class ProgramHistoryController {

  private final ProgramHistory history;

  ProgramHistoryController(ProgramHistory history) {
    this.history = history;
  }

  /** Who changed a program, when and to what. */
  @GetMapping("/api/programs/{id}/history")
  Page<History.Entry> ofProgram(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return history.ofProgram(staff.tenant(), id, asked);
  }

  /** Who changed an enrolment, when and to what. */
  @GetMapping("/api/enrolments/{id}/history")
  Page<History.Entry> ofEnrolment(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return history.ofEnrolment(staff.tenant(), id, asked);
  }
}
