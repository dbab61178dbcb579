package pep.promotion.program;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.roster.Roster;

/** Drafts, publishes and closes programs. */
@Service
public class ProgramPlanning {

  private final Programs programs;
  private final Roster roster;
  private final Clock clock;

  ProgramPlanning(Programs programs, Roster roster, Clock clock) {
    this.programs = programs;
    this.roster = roster;
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
   * @throws CertificationUnknown if it leads to a certification that the vendor does not give
   */
  public Program publish(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return with(
        tenant,
        id,
        ifMatch,
        cause,
        program -> {
          String certification = program.definition().certification();
          if (certification != null && !roster.hasCertification(tenant, certification)) {
            throw new CertificationUnknown(program.code(), certification);
          }
          program.publish();
        });
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
