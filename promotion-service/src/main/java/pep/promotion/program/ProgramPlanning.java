package pep.promotion.program;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.profitability.LineProfits;
import pep.promotion.profitability.ProfitabilityUnclear;
import pep.promotion.roster.Roster;

/** Drafts, publishes and closes programs. */
@Service
public class ProgramPlanning {

  private final Programs programs;
  private final Roster roster;
  private final LineProfits profits;
  private final Clock clock;

  ProgramPlanning(Programs programs, Roster roster, LineProfits profits, Clock clock) {
    this.programs = programs;
    this.roster = roster;
    this.profits = profits;
    this.clock = clock;
  }

  public Program draft(
      Tenant tenant, Creation creation, String code, ProgramDefinition definition, Cause cause) {
    Program draft = Program.draft(tenant, creation.id("prg"), code, definition, clock.instant());
    return programs.create(draft, creation, cause);
  }

  public Program revise(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      ProgramDefinition definition,
      Cause cause) {
    return with(tenant, id, ifMatch, cause, program -> program.revise(definition));
  }

  /**
   * @param despite why, although partners are not known to earn enough on a line of it; null for no
   *     reason
   * @throws CertificationUnknown if it leads to a certification that the vendor does not give
   * @throws ProfitabilityUnclear when there is such a line and no reason
   */
  public Program publish(
      Tenant tenant, String id, @Nullable String despite, @Nullable String ifMatch, Cause cause) {
    Program program = programs.get(tenant, id);
    ETags.check(ifMatch, program);
    ProgramDefinition definition = program.definition();
    String certification = definition.certification();
    if (certification != null && !roster.hasCertification(tenant, certification)) {
      throw new CertificationUnknown(program.code(), certification);
    }
    program.publish(profits.unclear(tenant, definition.productLines()), despite);
    String why = program.profitabilityReason();
    return programs.save(program, why == null ? cause : cause.because(why));
  }

  public Program close(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return with(tenant, id, ifMatch, cause, Program::close);
  }

  private Program with(
      Tenant tenant, String id, @Nullable String ifMatch, Cause cause, Consumer<Program> change) {
    Program program = programs.get(tenant, id);
    ETags.check(ifMatch, program);
    change.accept(program);
    return programs.save(program, cause);
  }
}
