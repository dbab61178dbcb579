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
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.NotFound;
import pep.platform.problem.RuleBroken;
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
    Enrolment enrolment = draft(tenant, programId, partnerId);
    return enrolment.version() == 0
        ? enrolments.create(enrolment, creation(tenant, programId, partnerId), cause)
        : enrolments.save(enrolment, cause);
  }

  /** Stores enrolments that were drafted, each as alone; the refusals by the ids. */
  Map<String, RuleBroken> store(List<Enrolment> drafts, Cause cause) {
    AggregateWrites<Enrolment> writes = enrolments.writes(cause);
    for (Enrolment each : drafts) {
      if (each.version() == 0) {
        writes.create(each, creation(each.tenant(), each.programId(), each.partnerId()));
      } else {
        writes.save(each);
      }
    }
    return writes.send();
  }

  private Enrolment draft(Tenant tenant, String programId, String partnerId) {
    Program program = programs.get(tenant, programId);
    PartnerStanding partner = roster.partner(tenant, partnerId);
    Optional<Enrolment> known = enrolments.find(tenant, id(tenant, programId, partnerId));
    known.ifPresent(each -> each.resume(program, partner));
    return known.orElseGet(() -> draft(program, partner));
  }

  /** A first enrolment, not yet stored. */
  Enrolment draft(Program program, PartnerStanding partner) {
    String id = id(program.tenant(), program.id(), partner.partnerId());
    return Enrolment.of(program, id, partner, clock.instant());
  }

  /** The id of the one enrolment that there may be of a partner in a program. */
  static String id(Tenant tenant, String programId, String partnerId) {
    return creation(tenant, programId, partnerId).id("enr");
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
