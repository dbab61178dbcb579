package pep.promotion.program;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.promotion.audience.AudienceDecision;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.Roster;

/** Enrols partners in programs and takes them through the steps. */
@Service
public class Enrolling {

  private final Programs programs;
  private final Enrolments enrolments;
  private final Roster roster;
  private final Clock clock;

  Enrolling(Programs programs, Enrolments enrolments, Roster roster, Clock clock) {
    this.programs = programs;
    this.enrolments = enrolments;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * Enrols a partner. There is one enrolment for each program and partner, whose id says so: a
   * repeat gives back the first, and one that was withdrawn is taken up again.
   */
  public Enrolment enrol(Tenant tenant, String programId, String partnerId, Cause cause) {
    Program program = programs.get(tenant, programId);
    PartnerStanding partner = roster.partner(tenant, partnerId);
    Creation creation = creation(tenant, programId, partnerId);
    Optional<Enrolment> known = enrolments.find(tenant, creation.id("enr"));
    if (known.isPresent()) {
      known.get().resume(program, partner);
      return enrolments.save(known.get(), cause);
    }
    Enrolment enrolment = Enrolment.of(program, creation.id("enr"), partner, clock.instant());
    return enrolments.create(enrolment, creation, cause);
  }

  /** Whether the partner has an enrolment that was not withdrawn. */
  boolean isOpen(Tenant tenant, String programId, String partnerId) {
    return enrolments
        .find(tenant, creation(tenant, programId, partnerId).id("enr"))
        .filter(known -> known.status() != EnrolmentStatus.WITHDRAWN)
        .isPresent();
  }

  private static Creation creation(Tenant tenant, String programId, String partnerId) {
    return Creation.derivedFrom(String.join("\n", tenant.vendorId(), programId, partnerId));
  }

  /**
   * Completes a step.
   *
   * @throws NotFound when the enrolment is another partner's
   */
  public Enrolment complete(
      Reach caller, String id, String stepCode, @Nullable String ifMatch, Cause cause) {
    return with(
        caller,
        id,
        ifMatch,
        cause,
        enrolment -> enrolment.complete(stepCode, clock.instant(), caller.subject()));
  }

  /** Gives an enrolment up. */
  public Enrolment withdraw(Reach caller, String id, @Nullable String ifMatch, Cause cause) {
    return with(caller, id, ifMatch, cause, Enrolment::withdraw);
  }

  /** The enrolment, if the caller may see it. */
  public Enrolment get(Reach caller, String id) {
    Enrolment enrolment = enrolments.get(caller.tenant(), id);
    caller.require(enrolment.partnerId(), Enrolment.KIND.noun(), id);
    return enrolment;
  }

  private Enrolment with(
      Reach caller, String id, @Nullable String ifMatch, Cause cause, Consumer<Enrolment> change) {
    Enrolment enrolment = get(caller, id);
    ETags.check(ifMatch, enrolment);
    change.accept(enrolment);
    return enrolments.save(enrolment, cause);
  }

  /**
   * A program as one partner sees it.
   *
   * @param program the program
   * @param entry whether the partner may enrol, and why
   * @param enrolment its enrolment, null where it has none
   */
  public record ForPartner(
      Program program, AudienceDecision entry, @Nullable Enrolment enrolment) {}

  /** The programs open for enrolment and those the partner is in, by code. */
  public List<ForPartner> programsOf(Tenant tenant, String partnerId) {
    PartnerStanding partner = roster.partner(tenant, partnerId);
    Map<String, Program> shown = new HashMap<>();
    programs.published(tenant).forEach(program -> shown.put(program.id(), program));
    Map<String, Enrolment> own = new HashMap<>();
    for (Enrolment enrolment : enrolments.ofPartner(tenant, partnerId)) {
      own.put(enrolment.programId(), enrolment);
      shown.computeIfAbsent(enrolment.programId(), id -> programs.get(tenant, id));
    }
    return shown.values().stream()
        .sorted(Comparator.comparing(Program::code))
        .map(p -> new ForPartner(p, p.definition().entry().decide(partner), own.get(p.id())))
        .toList();
  }
}
