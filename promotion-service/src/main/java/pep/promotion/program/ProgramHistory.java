package pep.promotion.program;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.History;
import pep.platform.tenancy.Tenant;

/** Who changed what of programs and enrolments, when and why. */
@Service
public class ProgramHistory {

  private static final int LIMIT = 200;

  private final Programs programs;
  private final Enrolments enrolments;
  private final History history;

  ProgramHistory(Programs programs, Enrolments enrolments, History history) {
    this.programs = programs;
    this.enrolments = enrolments;
    this.history = history;
  }

  /** The latest 200 changes of a program, newest first. */
  public List<History.Entry> ofProgram(Tenant tenant, String id) {
    return history.of(tenant, Program.KIND, programs.get(tenant, id).id(), LIMIT);
  }

  /** The latest 200 changes of an enrolment, newest first. */
  public List<History.Entry> ofEnrolment(Tenant tenant, String id) {
    return history.of(tenant, Enrolment.KIND, enrolments.get(tenant, id).id(), LIMIT);
  }
}
