package pep.territory.offboarding;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The end of one partner: what is to become of what it holds, and how far that has come. */
class Offboarding extends Aggregate {

  static final String ID_PREFIX = "off";

  static final AggregateKind<Offboarding> KIND =
      AggregateKind.of(Offboarding.class, "offboarding", "offboardings");

  /**
   * When it is looked once more: what was decided while the end was on its way here is stored by
   * then, for a transaction lives a minute at most.
   */
  static final Duration UNTIL_LAST_LOOK = Duration.ofSeconds(90);

  private String partnerId;
  private OffboardingPlan plan;
  private OffboardingStatus status;
  private Step step;
  private String after;
  private boolean lookedAgain;
  private @Nullable String reason;
  private @Nullable Cause cause;

  @SuppressWarnings("NullAway.Init")
  private Offboarding() {}

  Offboarding(Tenant tenant, String id, String partnerId, Instant now) {
    super(tenant, id, now);
    this.partnerId = partnerId;
    this.plan = OffboardingPlan.NONE;
    this.status = OffboardingStatus.PLANNED;
    this.step = Step.GRANTS;
    this.after = "";
  }

  /** Says what is to become of what the partner holds, or still holds after its end. */
  void choose(OffboardingPlan newPlan, Instant now) {
    this.plan = newPlan;
    if (status != OffboardingStatus.PLANNED) {
      begin(now);
    }
  }

  /** The partnership has ended. A repeat changes nothing. */
  void partnerEnded(String why, Cause ended, Instant now) {
    if (status == OffboardingStatus.PLANNED) {
      this.reason = why;
      this.cause = ended;
      begin(now);
    }
  }

  private void begin(Instant now) {
    this.status = OffboardingStatus.UNDERWAY;
    this.lookedAgain = false;
    restart();
    dueAt(now);
  }

  /** Tries again at this instant. */
  void waitUntil(Instant instant) {
    dueAt(instant);
  }

  /** Everything up to this id is dealt with, and more of the step is to come. */
  void proceed(String last, Instant now) {
    this.after = last;
    dueAt(now);
  }

  /** The step is through. */
  void finishStep(Instant now) {
    if (step.ordinal() + 1 < Step.values().length) {
      this.step = Step.values()[step.ordinal() + 1];
      this.after = "";
      dueAt(now);
      return;
    }
    this.status = OffboardingStatus.DONE;
    dueAt(lookedAgain ? null : now.plus(UNTIL_LAST_LOOK));
    this.lookedAgain = true;
    restart();
  }

  private void restart() {
    this.step = Step.GRANTS;
    this.after = "";
  }

  String partnerId() {
    return partnerId;
  }

  OffboardingPlan plan() {
    return plan;
  }

  OffboardingStatus status() {
    return status;
  }

  Step step() {
    return step;
  }

  /** The id of the last thing of the step that was dealt with, empty at its beginning. */
  String after() {
    return after;
  }

  /** Why the partnership ended, for the facts that follow. */
  String reason() {
    return reason == null ? "The partnership has ended." : reason;
  }

  /** What led to the end, for the facts that follow. */
  Cause cause() {
    return cause == null ? Cause.ofClock("offboarding") : cause;
  }
}
