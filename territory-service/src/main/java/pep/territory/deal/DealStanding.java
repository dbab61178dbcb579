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
 * @param remindAt when its partner is reminded of that end; none once it was, and where the
 *     protection is too short
 * @param review that it is, or was, in
 */
record DealStanding(
    DealStatus status,
    @Nullable String statusReason,
    @Nullable DealOutcome outcome,
    @Nullable Instant approvedAt,
    @Nullable Instant protectedUntil,
    @Nullable Instant remindAt,
    @Nullable DealReview review) {

  /** How long before the end of its protection a partner is reminded of it. */
  static final Duration REMINDER = Duration.ofDays(14);

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
        outcome == Outcome.REGISTER ? reminder(until, now) : null,
        asks ? DealReview.from(now, until, setAside) : before);
  }

  private static @Nullable Instant reminder(Instant protectedUntil, Instant now) {
    Instant reminder = protectedUntil.minus(REMINDER);
    return reminder.isAfter(now) ? reminder : null;
  }

  DealStanding refused(String reason) {
    return new DealStanding(DealStatus.REFUSED, reason, outcome, approvedAt, null, null, review);
  }

  DealStanding approved(Duration protection, Instant now) {
    Instant until = now.plus(protection);
    return new DealStanding(
        DealStatus.APPROVED, statusReason, outcome, now, until, reminder(until, now), review);
  }

  DealStanding extended(Duration by, String reason, Instant now) {
    Instant until = protectionEnd().plus(by);
    return new DealStanding(
        status, reason, outcome, approvedAt, until, reminder(until, now), review);
  }

  DealStanding closed(DealOutcome how, @Nullable String reason) {
    return new DealStanding(DealStatus.CLOSED, reason, how, approvedAt, null, null, review);
  }

  DealStanding released(String reason) {
    return new DealStanding(DealStatus.RELEASED, reason, outcome, approvedAt, null, null, review);
  }

  DealStanding because(String reason) {
    return new DealStanding(status, reason, outcome, approvedAt, protectedUntil, remindAt, review);
  }

  /**
   * What the clock does: a review is late at its due date, a partner is reminded, a protection runs
   * out at its end.
   */
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
        over || remindsAt(now) ? null : remindAt,
        asked);
  }

  /** When the clock has something to do; null for never. */
  @Nullable Instant dueAt() {
    if (!status.isLive()) {
      return null;
    }
    if (isInReview() && review != null && !review.overdue()) {
      return review.dueAt();
    }
    return remindAt == null ? protectedUntil : remindAt;
  }

  /**
   * Whether it is time to remind its partner, and there still is a protection to be reminded of.
   */
  boolean remindsAt(Instant now) {
    return status.isLive() && isProtected(now) && remindAt != null && !now.isBefore(remindAt);
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
