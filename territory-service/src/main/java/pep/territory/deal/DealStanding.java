package pep.territory.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.deal.DealDecision.Outcome;

/**
 * Where a deal stands, and how it goes from there. Pure: whether a step is allowed is the deal's to
 * say.
 *
 * @param statusReason what was said when it came to stand so
 * @param outcome of one that is closed
 * @param approvedAt none before the vendor's yes
 * @param protectedUntil when the protection ends, exclusive; none where there is none any more
 * @param review that it is, or was, in
 */
record DealStanding(
    DealStatus status,
    @Nullable String statusReason,
    @Nullable DealOutcome outcome,
    @Nullable Instant approvedAt,
    @Nullable Instant protectedUntil,
    @Nullable DealReview review) {

  /**
   * As the conflict policy has it.
   *
   * @param setAside ids of deals and grants that were found not to stand against it
   */
  static DealStanding decided(
      @Nullable DealReview before,
      Outcome outcome,
      List<String> setAside,
      Duration protection,
      Instant now) {
    Instant until = now.plus(protection);
    boolean asks = outcome == Outcome.REVIEW;
    return new DealStanding(
        DealStatus.after(outcome),
        null,
        null,
        null,
        outcome == Outcome.REFUSE ? null : until,
        asks ? DealReview.from(now, until, setAside) : before);
  }

  DealStanding refused(String reason) {
    return new DealStanding(DealStatus.REFUSED, reason, outcome, approvedAt, null, review);
  }

  DealStanding approved(Duration protection, Instant now) {
    return new DealStanding(
        DealStatus.APPROVED, statusReason, outcome, now, now.plus(protection), review);
  }

  DealStanding extended(Duration by, String reason) {
    return new DealStanding(status, reason, outcome, approvedAt, protectionEnd().plus(by), review);
  }

  DealStanding closed(DealOutcome how, @Nullable String reason) {
    return new DealStanding(DealStatus.CLOSED, reason, how, approvedAt, null, review);
  }

  DealStanding released(String reason) {
    return new DealStanding(DealStatus.RELEASED, reason, outcome, approvedAt, null, review);
  }

  DealStanding because(String reason) {
    return new DealStanding(status, reason, outcome, approvedAt, protectedUntil, review);
  }

  /** What the clock does: a review is late at its due date, a protection runs out at its end. */
  DealStanding at(Instant now) {
    DealReview asked = review;
    if (isInReview() && asked != null && !now.isBefore(asked.dueAt())) {
      asked = asked.late();
    }
    boolean over = status.isLive() && !isProtected(now);
    return new DealStanding(
        over ? DealStatus.EXPIRED : status,
        statusReason,
        outcome,
        approvedAt,
        protectedUntil,
        asked);
  }

  /** When the clock has something to do; null for never. */
  @Nullable Instant dueAt() {
    if (!status.isLive()) {
      return null;
    }
    return isInReview() && review != null && !review.overdue() ? review.dueAt() : protectedUntil;
  }

  boolean isInReview() {
    return status == DealStatus.REVIEW;
  }

  boolean isProtected(Instant now) {
    return protectedUntil != null && now.isBefore(protectedUntil);
  }

  Instant protectionEnd() {
    if (protectedUntil == null) {
      throw new IllegalStateException("the deal is not protected");
    }
    return protectedUntil;
  }
}
