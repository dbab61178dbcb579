package pep.partner.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of one partner's journey.
 *
 * @param doneBy the fact that does it, if one does
 * @param doneAt null while it is open
 * @param doneOf the subject that said so, or that caused the fact
 * @param overdueSince when it was told that it is late; null if it was not
 */
public record JourneyStep(
    String code,
    String title,
    StepOwner owner,
    Instant dueAt,
    @Nullable StepFact doneBy,
    @Nullable Instant doneAt,
    @Nullable String doneOf,
    @Nullable Instant overdueSince) {

  static JourneyStep planned(StepPlan plan, Instant dueAt) {
    return new JourneyStep(
        plan.code(), plan.title(), plan.owner(), dueAt, plan.doneBy(), null, null, null);
  }

  JourneyStep done(String of, Instant at) {
    return new JourneyStep(code, title, owner, dueAt, doneBy, at, of, overdueSince);
  }

  JourneyStep told(Instant at) {
    return new JourneyStep(code, title, owner, dueAt, doneBy, doneAt, doneOf, at);
  }

  boolean isOpen() {
    return doneAt == null;
  }

  /** Open, and nobody was told that it is late. */
  boolean isWatched() {
    return isOpen() && overdueSince == null;
  }

  boolean isLate() {
    return isOpen() && overdueSince != null;
  }
}
