package pep.performance.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.roster.Ground;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.performance.roster.VendorTerms;
import pep.platform.aggregate.StaleVersion;
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

  private static final int COMPLETIONS = 10;

  private final Roster roster;
  private final Ground ground;
  private final Intakes intakes;
  private final SaleBatches batches;
  private final BatchStorage storage;
  private final IntakeProperties properties;
  private final Clock clock;

  SalesIntake(
      Roster roster,
      Ground ground,
      Intakes intakes,
      SaleBatches batches,
      BatchStorage storage,
      IntakeProperties properties,
      Clock clock) {
    this.roster = roster;
    this.ground = ground;
    this.intakes = intakes;
    this.batches = batches;
    this.storage = storage;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Takes a file in, or goes on where an earlier try of the same file ended.
   *
   * @param arrived gives, after the last line, the SHA-256 of all that arrived, in hexadecimal
   * @throws IntakeVoided if it was voided before
   * @throws IntakeDiffers if other lines were stored under the same key
   * @throws DigestMismatch if the file is not the one that was announced
   * @throws IntakeInterrupted if the sender stopped half-way
   */
  public Intake take(
      Reach caller, IntakeRequest request, LineSource lines, Supplier<String> arrived) {
    Tenant tenant = caller.tenant();
    LineRules rules = rules(caller, request);
    Cause cause = Cause.of(caller);
    Intake intake = begin(caller, request, rules.intakeId(), cause);
    if (intake.status().isVoid()) {
      throw new IntakeVoided(intake.id());
    }
    Map<Long, Long> stored = batches.fingerprints(tenant, intake.id());
    BatchDeciding deciding = new BatchDeciding(tenant, roster, ground, rules);
    IntakeRun run = new IntakeRun(intake, rules, stored, deciding);
    long count;
    try (BatchWriter writer = new BatchWriter(all -> storage.store(tenant, all, cause))) {
      count = run.take(lines, writer, request.digest(), arrived);
    }
    return complete(tenant, intake.id(), count, cause);
  }

  /** What a line would be refused for, before anything is stored; nothing where it can be read. */
  List<LineReason> flaws(Reach caller, IntakeRequest request, RawLine line) {
    List<LineReason> reasons = new ArrayList<>();
    new LineReading(rules(caller, request)).read(line, reasons);
    return reasons;
  }

  private LineRules rules(Reach caller, IntakeRequest request) {
    VendorTerms terms = roster.vendor(caller.tenant());
    String vendorId = caller.tenant().vendorId();
    return new LineRules(
        vendorId,
        LineIds.intake(vendorId, request.seed(caller)),
        request.identifiesLines(),
        request.source(),
        terms.currency(),
        terms.zone(),
        clock.instant().plus(AHEAD),
        ownCode(caller));
  }

  private Intake begin(Reach caller, IntakeRequest request, String id, Cause cause) {
    Tenant tenant = caller.tenant();
    return intakes
        .find(tenant, id)
        .orElseGet(
            () ->
                intakes.begin(
                    Intake.begin(
                        tenant,
                        id,
                        request.source(),
                        request.digest(),
                        caller.owner(),
                        properties.batchSize(),
                        clock.instant()),
                    cause));
  }

  /** Of two that send one file at once, the later one finds it completed by the other. */
  private Intake complete(Tenant tenant, String intakeId, long count, Cause cause) {
    for (int attempt = 1; ; attempt++) {
      Intake intake = intakes.get(tenant, intakeId);
      intake.complete(count, clock.instant());
      try {
        return intakes.save(intake, cause);
      } catch (StaleVersion rival) {
        if (attempt == COMPLETIONS) {
          throw rival;
        }
      }
    }
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
