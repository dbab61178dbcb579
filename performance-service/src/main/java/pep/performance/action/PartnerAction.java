package pep.performance.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Cause;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** An action that somebody is to take with one partner. */
public class PartnerAction extends Aggregate {

  static final AggregateKind<PartnerAction> KIND =
      AggregateKind.of(PartnerAction.class, "action", "partner.actions")
          .publishing(ActionChanged::of)
          .searchedBy(action -> Stream.of(action.entry.code(), action.entry.name()));

  private String partnerId;
  private CatalogueEntry entry;
  private @Nullable Cause against;
  private @Nullable Expected expected;
  private String assignee;
  private LocalDate dueOn;
  private ActionStatus status;
  private @Nullable Instant finishedAt;
  private @Nullable String dropReason;
  private @Nullable Effect effect;
  private @Nullable Boolean againstHoldOut;

  @SuppressWarnings("NullAway.Init")
  private PartnerAction() {}

  private PartnerAction(Tenant tenant, String id, Assignment assignment, Instant now) {
    super(tenant, id, now);
    this.partnerId = assignment.partnerId();
    this.entry = assignment.entry();
    this.against = assignment.against();
    this.expected = assignment.expected();
    this.assignee = assignment.assignee();
    this.dueOn = assignment.dueOn();
    this.status = ActionStatus.ASSIGNED;
    this.againstHoldOut = assignment.againstHoldOut() ? true : null;
  }

  /**
   * What is assigned.
   *
   * @param against the cause that it is to take away; null where it is taken for other reasons
   * @param expected of it when it was assigned; null where that cannot be said
   * @param assignee who is to do it, in the vendor's words
   * @param dueOn the day by which it is to be finished, in the vendor's calendar
   * @param againstHoldOut whether the partner was to be left without it
   */
  record Assignment(
      String partnerId,
      CatalogueEntry entry,
      @Nullable Cause against,
      @Nullable Expected expected,
      String assignee,
      LocalDate dueOn,
      boolean againstHoldOut) {}

  static PartnerAction assign(Tenant tenant, String id, Assignment assignment, Instant now) {
    return new PartnerAction(tenant, id, assignment, now);
  }

  /**
   * Gives it to somebody else, or another day.
   *
   * @throws ActionNotOpen when it is finished or dropped
   */
  void reassign(String newAssignee, LocalDate newDueOn) {
    guardOpen("reassign");
    this.assignee = newAssignee;
    this.dueOn = newDueOn;
  }

  /**
   * Begins it. A repeat changes nothing.
   *
   * @throws ActionNotOpen when it is finished or dropped
   */
  void start() {
    guardOpen("start");
    status = ActionStatus.STARTED;
  }

  /**
   * Finishes it; its effect is measured by itself when six whole months have passed.
   *
   * @throws ActionNotOpen when it is finished or dropped
   */
  void finish(Instant now, Instant measuredAt) {
    guardOpen("finish");
    status = ActionStatus.FINISHED;
    finishedAt = now;
    dueAt(measuredAt);
  }

  /**
   * Gives it up.
   *
   * @throws ActionNotOpen when it is finished or dropped
   */
  void drop(String reason) {
    guardOpen("drop");
    status = ActionStatus.DROPPED;
    dropReason = reason;
  }

  /** Notes what it did, for good. */
  void measured(Effect last) {
    effect = last;
    dueAt(null);
  }

  private void guardOpen(String change) {
    if (!status.open()) {
      throw new ActionNotOpen(id(), status, change);
    }
  }

  public String partnerId() {
    return partnerId;
  }

  public CatalogueEntry entry() {
    return entry;
  }

  public @Nullable Cause against() {
    return against;
  }

  public @Nullable Expected expected() {
    return expected;
  }

  public String assignee() {
    return assignee;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public ActionStatus status() {
    return status;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  public @Nullable String dropReason() {
    return dropReason;
  }

  /** Whether the partner was to be left without it, and somebody assigned it all the same. */
  public boolean againstHoldOut() {
    return Boolean.TRUE.equals(againstHoldOut);
  }

  /** What it did, measured over six months; null before. */
  public @Nullable Effect effect() {
    return effect;
  }
}
