package pep.performance.intake.taking;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.Sale;
import pep.performance.intake.reading.LineReading;
import pep.performance.intake.reading.LineRules;
import pep.performance.intake.reading.LineSource;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.IntakeRequest;
import pep.performance.intake.resolving.BatchDeciding;
import pep.performance.intake.resolving.CodeLookup;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.Sender;
import pep.performance.intake.voiding.IntakeVoided;
import pep.performance.roster.Ground;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.roster.VendorTerms;
import pep.performance.salespolicy.SalesPolicies;
import pep.platform.problem.Forbidden;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/**
 * Takes sales in. Lines are read, decided and stored batch by batch; a batch that is stored stays
 * stored whatever becomes of the rest, and is recognised and skipped when the file comes again.
 */
@Service
public class SalesIntake {

  /** Clocks differ, and a day is reported before it has ended everywhere. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final Roster roster;
  private final Ground ground;
  private final CodeLookup lookup;
  private final SalesPolicies policies;
  private final IntakeProgress progress;
  private final SaleBatches batches;
  private final BatchStorage storage;
  private final Clock clock;

  SalesIntake(
      Roster roster,
      Ground ground,
      CodeLookup lookup,
      SalesPolicies policies,
      IntakeProgress progress,
      SaleBatches batches,
      BatchStorage storage,
      Clock clock) {
    this.roster = roster;
    this.ground = ground;
    this.lookup = lookup;
    this.policies = policies;
    this.progress = progress;
    this.batches = batches;
    this.storage = storage;
    this.clock = clock;
  }

  /**
   * Takes lines in, or goes on where an earlier try of the same ones ended.
   *
   * @throws IntakeVoided if it was voided before
   * @throws IntakeDiffers if other lines were stored under the same key
   * @throws IntakeInterrupted if the sender stopped half-way
   */
  public Intake take(Reach caller, IntakeRequest request, String id, LineSource lines) {
    Tenant tenant = caller.tenant();
    LineRules rules = rules(caller, request, id);
    Cause cause = cause(caller, request);
    Intake intake = progress.begin(caller, request, id);
    if (intake.status().isVoid()) {
      throw new IntakeVoided(id);
    }
    Map<Long, Long> stored = batches.fingerprints(tenant, id);
    BatchDeciding deciding = new BatchDeciding(tenant, lookup, ground, rules);
    Sender sender =
        new Sender(
            request.corrects(), policies.of(tenant).doubtfulReturns(), rules.onlyPartnerCode());
    IntakeRun run = new IntakeRun(intake, rules, stored, deciding, sender);
    long count;
    try (BatchWriter writer = new BatchWriter(all -> storage.store(tenant, all, cause))) {
      count = run.take(lines, writer);
    }
    return progress.complete(tenant, id, count, cause);
  }

  private static Cause cause(Reach caller, IntakeRequest request) {
    Cause cause = Cause.of(caller);
    return request.corrects()
        ? cause.because("Corrects what was recorded, by " + request.source() + ".")
        : cause;
  }

  /** What a line would be refused for, before anything is stored; nothing where it can be read. */
  public List<LineReason> flaws(Reach caller, IntakeRequest request, String id, RawLine line) {
    List<LineReason> reasons = new ArrayList<>();
    Sale sale = new LineReading(rules(caller, request, id)).read(line, reasons);
    return sale == null ? reasons : List.of();
  }

  private LineRules rules(Reach caller, IntakeRequest request, String id) {
    VendorTerms terms = roster.vendor(caller.tenant());
    String vendorId = caller.tenant().vendorId();
    return new LineRules(
        vendorId,
        id,
        request.identifiesLines(),
        request.source(),
        terms.currency(),
        terms.zone(),
        policies.of(caller.tenant()).firstDay().atStartOfDay(terms.zone()).toInstant(),
        clock.instant().plus(AHEAD),
        ownCode(caller));
  }

  private @Nullable String ownCode(Reach caller) {
    return caller instanceof PartnerCaller partner
        ? roster
            .partner(partner.tenant(), partner.partnerId())
            .map(RosterPartner::code)
            .orElseThrow(() -> new Forbidden("This partner is not known here yet."))
        : null;
  }
}
