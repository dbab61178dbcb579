package pep.performance.intake;

import java.util.Collection;

/** How many lines ended how; they always add up to all lines. */
public record OutcomeCounts(long accepted, long duplicate, long held, long refused) {

  public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0);

  static OutcomeCounts of(Collection<LineDecision> decisions) {
    long[] counts = new long[Outcome.values().length];
    for (LineDecision decision : decisions) {
      counts[decision.outcome().ordinal()]++;
    }
    return new OutcomeCounts(
        counts[Outcome.ACCEPTED.ordinal()],
        counts[Outcome.DUPLICATE.ordinal()],
        counts[Outcome.HELD.ordinal()],
        counts[Outcome.REFUSED.ordinal()]);
  }

  public OutcomeCounts plus(OutcomeCounts other) {
    return new OutcomeCounts(
        accepted + other.accepted,
        duplicate + other.duplicate,
        held + other.held,
        refused + other.refused);
  }

  public long lines() {
    return accepted + duplicate + held + refused;
  }
}
