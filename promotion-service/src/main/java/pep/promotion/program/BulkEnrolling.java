package pep.promotion.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Enrols many partners by the vendor's own codes. */
@Service
public class BulkEnrolling {

  private final Programs programs;
  private final Enrolments enrolments;
  private final Enrolling enrolling;
  private final Roster roster;

  BulkEnrolling(Programs programs, Enrolments enrolments, Enrolling enrolling, Roster roster) {
    this.programs = programs;
    this.enrolments = enrolments;
    this.enrolling = enrolling;
    this.roster = roster;
  }

  /** Reads together what is known of all pairs of these programs and partners. */
  public EnrolmentBatch open(
      Tenant tenant, Collection<String> programCodes, Collection<String> partnerCodes) {
    Map<String, Program> named = programs.withCodes(tenant, programCodes);
    Map<String, PartnerStanding> partners = roster.partnersWithCodes(tenant, partnerCodes);
    List<String> partnerIds = partners.values().stream().map(PartnerStanding::partnerId).toList();
    List<String> ids = new ArrayList<>();
    for (Program program : named.values()) {
      partnerIds.forEach(partner -> ids.add(Enrolling.id(tenant, program.id(), partner)));
    }
    return new EnrolmentBatch(named, partners, withIds(tenant, ids), enrolling::draft);
  }

  /** Those of the ids that there are, by the ids. */
  public Map<String, Enrolment> withIds(Tenant tenant, Collection<String> ids) {
    return enrolments.withIds(tenant, ids).stream()
        .collect(Collectors.toMap(Enrolment::id, Function.identity()));
  }

  /**
   * Withdraws an enrolment, without storing it.
   *
   * @throws EnrolmentNotOpen when it is completed
   */
  public void withdraw(Enrolment enrolment) {
    enrolment.withdraw();
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
}
