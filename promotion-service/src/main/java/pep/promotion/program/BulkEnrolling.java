package pep.promotion.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.Roster;

/** Enrols many partners by the vendor's own codes. */
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
   * The partner's enrolment in the program, if it was not withdrawn.
   *
   * @throws InvalidInput when no program or no partner has this code
   */
  public Optional<Enrolment> find(Tenant tenant, String programCode, String partnerCode) {
    return enrolling.open(tenant, program(tenant, programCode), partner(tenant, partnerCode));
  }

  /**
   * The enrolment as it would be, not yet stored.
   *
   * @throws EntryRefused when the partner does not meet the program's criteria
   */
  public Enrolment draft(Tenant tenant, String programCode, String partnerCode) {
    return enrolling.draft(tenant, program(tenant, programCode), partner(tenant, partnerCode));
  }

  /**
   * Stores enrolments that were drafted, each as alone.
   *
   * @return the refusals by the ids
   */
  public Map<String, RuleBroken> store(List<Enrolment> drafts, Cause cause) {
    return enrolling.store(drafts, cause);
  }

  /** The types of the events that storing the enrolment as it is now would publish. */
  public List<String> events(Enrolment enrolment) {
    return Enrolment.KIND.eventsOf(enrolment);
  }

  private String program(Tenant tenant, String code) {
    return programs
        .withCode(tenant, code)
        .orElseThrow(() -> InvalidInput.unknown("programCode", "program"))
        .id();
  }

  private String partner(Tenant tenant, String code) {
    return roster.partnerWithCode(tenant, code).partnerId();
  }
}
