package pep.promotion.program;

import org.springframework.stereotype.Service;
import pep.platform.aggregate.History;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;

/** Who changed what of programs and enrolments, when and why. */
@Service
public class ProgramHistory {

  private final Programs programs;
  private final Enrolments enrolments;
  private final History history;

  ProgramHistory(Programs programs, Enrolments enrolments, History history) {
    this.programs = programs;
    this.enrolments = enrolments;
    this.history = history;
  }

  /** The latest 200 changes of a program, newest first. */
  public Page<History.Entry> ofProgram(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Program.KIND, programs.get(tenant, id).id(), asked);
  }

  /** The latest 200 changes of an enrolment, newest first. */
  public Page<History.Entry> ofEnrolment(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Enrolment.KIND, enrolments.get(tenant, id).id(), asked);
  }
}
