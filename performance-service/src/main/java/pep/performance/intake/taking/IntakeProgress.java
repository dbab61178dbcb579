package pep.performance.intake.taking;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pep.performance.intake.IntakeTotals;
import pep.performance.intake.OutcomeCounts;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.IntakeRequest;
import pep.performance.intake.register.IntakeStatus;
import pep.performance.intake.register.Intakes;
import pep.performance.intake.register.LinesTaken;
import pep.performance.intake.storing.IntakeProperties;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Notes where an intake stands, also beside a rival that sends the same file. */
@Component
public class IntakeProgress {

  private final Intakes intakes;
  private final IntakeProperties properties;
  private final IntakeTotals totals;
  private final Clock clock;

  IntakeProgress(Intakes intakes, IntakeProperties properties, IntakeTotals totals, Clock clock) {
    this.intakes = intakes;
    this.totals = totals;
    this.properties = properties;
    this.clock = clock;
  }

  /** The intake that takes the lines of a file: a new one, or as an earlier try left it. */
  Intake begin(Reach caller, IntakeRequest request, String id) {
    Tenant tenant = caller.tenant();
    Cause cause = Cause.of(caller);
    Intake known = intakes.find(tenant, id).orElse(null);
    if (known != null && known.status() != IntakeStatus.REFUSED) {
      return known;
    }
    Intake fresh = beside(caller, fresh(caller, request, id));
    return known == null
        ? reopened(intakes.begin(fresh, cause), fresh, cause)
        : reopened(known, fresh, cause);
  }

  /** Somebody else may have been refused under this id at the same moment. */
  private Intake reopened(Intake begun, Intake fresh, Cause cause) {
    return begun.status() == IntakeStatus.REFUSED
        ? intakes.change(begun.tenant(), begun.id(), intake -> intake.reopen(fresh), cause)
        : begun;
  }

  /** Whether lines of an earlier try may count already. */
  public boolean hasBegun(Reach caller, String id) {
    return intakes
        .find(caller.tenant(), id)
        .filter(intake -> intake.status() != IntakeStatus.REFUSED)
        .isPresent();
  }

  /** Of two that send one file at once, the later one finds it completed by the other. */
  Intake complete(Tenant tenant, String id, long lines, Cause cause) {
    OutcomeCounts ended = totals.of(tenant, id).outcomes();
    LinesTaken taken = new LinesTaken(lines, ended.accepted(), ended.held(), ended.refused());
    return intakes.change(tenant, id, intake -> intake.complete(taken, clock.instant()), cause);
  }

  /** A file is refused as a whole; an intake that has lines of an earlier try stays as it is. */
  public void refuse(Reach caller, IntakeRequest request, String id, String why) {
    Intake refused = fresh(caller, request, id);
    refused.refuse(why);
    Cause cause = Cause.of(caller);
    Intake known = intakes.find(caller.tenant(), id).orElse(null);
    if (known == null) {
      intakes.begin(refused, cause);
    } else if (known.status() == IntakeStatus.REFUSED) {
      intakes.change(caller.tenant(), id, intake -> intake.refuse(why), cause);
    }
  }

  private Intake beside(Reach caller, Intake intake) {
    intakes.sameBytes(caller, intake).ifPresent(earlier -> intake.repeats(earlier.id()));
    return intake;
  }

  private Intake fresh(Reach caller, IntakeRequest request, String id) {
    return Intake.begin(
        caller.tenant(),
        id,
        request.source(),
        request.digest(),
        request.arrived(),
        caller.owner(),
        properties.batchSize(),
        clock.instant());
  }
}
