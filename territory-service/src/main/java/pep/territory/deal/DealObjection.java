package pep.territory.deal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
import pep.territory.decision.DecisionByAnother;

/**
 * That a refused partner says the customer is its own: what it says, against which deals, and what
 * became of it. Where nobody decides in time the registration that it is raised against stands.
 *
 * @param by the subject of whoever raised it, who does not decide on it
 * @param dueAt when it lapses
 * @param against ids of the deals that the refusal rested on and that were live when it was raised
 * @param answer why it was decided so
 */
public record DealObjection(
    Status status,
    String reason,
    String by,
    Instant raisedAt,
    Instant dueAt,
    List<String> against,
    @Nullable String answer) {

  /** How long after a refusal it may be raised. */
  static final Duration WINDOW = Duration.ofDays(14);

  /** How long a partner waits for a decision at most. */
  static final Duration PATIENCE = Duration.ofDays(10);

  /** What became of an objection. */
  public enum Status {
    /** Somebody has to decide. */
    OPEN,
    /** It was right: the others' deals were released, and the policy decided anew. */
    UPHELD,
    DISMISSED,
    /** Nobody decided in time. */
    LAPSED
  }

  public DealObjection {
    against = List.copyOf(against);
  }

  /**
   * One that is raised now. It is of no use any longer than the deals in its way are protected.
   *
   * @param live deals that stand against it
   */
  static DealObjection raised(String reason, String by, List<Deal> live, Instant now) {
    Instant patience = now.plus(PATIENCE);
    Instant due =
        live.stream()
            .map(Deal::protectionEnd)
            .max(Comparator.naturalOrder())
            .filter(end -> end.isBefore(patience))
            .orElse(patience);
    return new DealObjection(
        Status.OPEN, reason, by, now, due, live.stream().map(Deal::id).toList(), null);
  }

  /**
   * It, if it may be raised for this deal.
   *
   * @throws ObjectionNotPossible if the conflict policy has not refused the deal for another's, or
   *     it is too late, or an objection was decided on
   */
  DealObjection possibleFor(Deal deal) {
    if (deal.status() != DealStatus.REFUSED || deal.decision().registered()) {
      throw new ObjectionNotPossible(deal.id(), "it was not refused for another's deal");
    }
    if (deal.objection() != null) {
      throw new ObjectionNotPossible(deal.id(), "an objection was decided on");
    }
    if (against.isEmpty()) {
      throw new ObjectionNotPossible(deal.id(), "no deal of another stands against it now");
    }
    DealFacts facts = deal.facts();
    Instant refusedAt = facts == null ? deal.createdAt() : facts.at();
    if (!raisedAt.isBefore(refusedAt.plus(WINDOW))) {
      throw new ObjectionNotPossible(
          deal.id(), "it was refused more than %d days ago".formatted(WINDOW.toDays()));
    }
    return this;
  }

  /**
   * The one that waits to be decided on.
   *
   * @throws ObjectionNotOpen if none does
   */
  static DealObjection requireOpen(@Nullable DealObjection objection, String dealId) {
    if (objection == null || !objection.isOpen()) {
      throw new ObjectionNotOpen(dealId);
    }
    return objection;
  }

  boolean isOpen() {
    return status == Status.OPEN;
  }

  DealObjection upheld(String dealId, String decider, String why) {
    return decided(Status.UPHELD, dealId, decider, why);
  }

  DealObjection dismissed(String dealId, String decider, String why) {
    return decided(Status.DISMISSED, dealId, decider, why);
  }

  /** As the clock has it: nobody has decided in time. */
  DealObjection lapsedBy(Instant now) {
    return now.isBefore(dueAt)
        ? this
        : new DealObjection(Status.LAPSED, reason, by, raisedAt, dueAt, against, null);
  }

  /** Why its deal stays refused, once it was dismissed or has lapsed. */
  Reason whyRefused() {
    return status == Status.DISMISSED && answer != null
        ? new Reason("objection-dismissed", Map.of("said", answer))
        : Reason.of("objection-lapsed");
  }

  private DealObjection decided(Status as, String dealId, String decider, String why) {
    DecisionByAnother.require("The objection of deal " + dealId, by, decider);
    return new DealObjection(as, reason, by, raisedAt, dueAt, against, why);
  }
}
