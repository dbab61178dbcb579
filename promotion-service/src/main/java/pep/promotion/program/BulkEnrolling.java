package pep.promotion.program;

import org.springframework.stereotype.Service;
import pep.platform.bulk.RowOutcome.Result;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.Roster;

/** Enrols many partners, one row each, by the vendor's own codes; a repeat changes nothing. */
@Service
public class BulkEnrolling {

  private final Programs programs;
  private final Enrolling enrolling;
  private final Roster roster;

  BulkEnrolling(Programs programs, Enrolling enrolling, Roster roster) {
    this.programs = programs;
    this.enrolling = enrolling;
    this.roster = roster;
  }

  /**
   * Takes one row.
   *
   * @throws InvalidInput when no program has this code
   */
  public Result take(Tenant tenant, String programCode, String partnerCode, Cause cause) {
    Program program =
        programs
            .withCode(tenant, programCode)
            .orElseThrow(() -> InvalidInput.unknown("programCode", "program"));
    String partnerId = roster.partnerWithCode(tenant, partnerCode).partnerId();
    boolean known = enrolling.isOpen(tenant, program.id(), partnerId);
    Enrolment enrolment = enrolling.enrol(tenant, program.id(), partnerId, cause);
    return known ? Result.unchanged(enrolment.id()) : Result.created(enrolment.id());
  }
}
