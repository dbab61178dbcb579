package pep.performance.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Outcome;

/** How many lines ended how; they always add up to all lines. */
public record OutcomeCounts(
    long accepted, long duplicate, long differs, long held, long discarded, long refused) {

  public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0, 0, 0);

  public static OutcomeCounts of(Collection<LineDecision> decisions) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (LineDecision decision : decisions) {
      counts.merge(decision.outcome(), 1L, Long::sum);
    }
    return new OutcomeCounts(
        counts.getOrDefault(Outcome.ACCEPTED, 0L),
        counts.getOrDefault(Outcome.DUPLICATE, 0L),
        counts.getOrDefault(Outcome.DIFFERS, 0L),
        counts.getOrDefault(Outcome.HELD, 0L),
        counts.getOrDefault(Outcome.DISCARDED, 0L),
        counts.getOrDefault(Outcome.REFUSED, 0L));
  }

  public OutcomeCounts plus(OutcomeCounts other) {
    return new OutcomeCounts(
        accepted + other.accepted,
        duplicate + other.duplicate,
        differs + other.differs,
        held + other.held,
        discarded + other.discarded,
        refused + other.refused);
  }

  public long lines() {
    return accepted + duplicate + differs + held + discarded + refused;
  }
}
