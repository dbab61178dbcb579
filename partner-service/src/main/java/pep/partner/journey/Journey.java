package pep.partner.journey;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;

/** The steps of one partner, from its activation on. */
public class Journey extends Aggregate {

  static final AggregateKind<Journey> KIND = AggregateKind.of(Journey.class, "journey", "journeys");

  private String partnerId;
  private String partnerCode;
  private JourneyStatus status;
  private List<JourneyStep> steps;
  private boolean overdue;

  @SuppressWarnings("NullAway.Init")
  private Journey() {}

  private Journey(
      Tenant tenant,
      String id,
      String partnerId,
      String partnerCode,
      List<JourneyStep> steps,
      Instant now) {
    super(tenant, id, now);
    this.partnerId = partnerId;
    this.partnerCode = partnerCode;
    this.status = JourneyStatus.RUNNING;
    this.steps = steps;
    watch();
  }

  /**
   * @param template with at least one step
   * @param zone the vendor's, whose days are counted
   */
  static Journey begin(
      Tenant tenant,
      String id,
      String partnerId,
      String partnerCode,
      JourneyTemplate template,
      ZoneId zone,
      Instant now) {
    List<JourneyStep> steps =
        template.steps().stream()
            .map(
                plan ->
                    JourneyStep.planned(
                        plan, now.atZone(zone).plusDays(plan.dueDays()).toInstant()))
            .toList();
    return new Journey(tenant, id, partnerId, partnerCode, steps, now);
  }

  /**
   * A repeat keeps the first instant.
   *
   * @throws NotFound if it has no such step
   */
  void done(String code, String by, Instant at) {
    step(code);
    finish(step -> step.code().equals(code), by, at);
  }

  /** A fact does every step that waits for it. */
  void happened(StepFact fact, String by, Instant at) {
    finish(step -> step.doneBy() == fact, by, at);
  }

  private void finish(Predicate<JourneyStep> which, String by, Instant at) {
    if (status != JourneyStatus.RUNNING) {
      return;
    }
    change(step -> step.isOpen() && which.test(step), step -> step.done(by, at));
    if (steps.stream().noneMatch(JourneyStep::isOpen)) {
      status = JourneyStatus.FINISHED;
      raise(new JourneyFinished(id(), partnerId, partnerCode, by));
    }
    watch();
  }

  /** Tells of each step that is late, once. */
  void tellOverdue(Instant now) {
    Predicate<JourneyStep> late = step -> step.isWatched() && !step.dueAt().isAfter(now);
    for (JourneyStep step : steps) {
      if (late.test(step)) {
        raise(
            new StepOverdue(
                id(),
                partnerId,
                partnerCode,
                step.code(),
                step.title(),
                step.owner().name().toLowerCase(Locale.ROOT),
                step.dueAt()));
      }
    }
    change(late, step -> step.told(now));
    watch();
  }

  /** The partnership is over. */
  void end() {
    if (status == JourneyStatus.RUNNING) {
      status = JourneyStatus.ENDED;
      watch();
    }
  }

  private void change(Predicate<JourneyStep> which, UnaryOperator<JourneyStep> how) {
    steps = steps.stream().map(step -> which.test(step) ? how.apply(step) : step).toList();
  }

  private void watch() {
    boolean isRunning = status == JourneyStatus.RUNNING;
    overdue = isRunning && steps.stream().anyMatch(JourneyStep::isLate);
    dueAt(isRunning ? nextDue() : null);
  }

  private @Nullable Instant nextDue() {
    return steps.stream()
        .filter(JourneyStep::isWatched)
        .map(JourneyStep::dueAt)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * @throws NotFound if it has no such step
   */
  JourneyStep step(String code) {
    return steps.stream()
        .filter(step -> step.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("step", code));
  }

  public String partnerId() {
    return partnerId;
  }

  public String partnerCode() {
    return partnerCode;
  }

  public JourneyStatus status() {
    return status;
  }

  public List<JourneyStep> steps() {
    return List.copyOf(steps);
  }

  /** Whether a step is late and not done. */
  public boolean overdue() {
    return overdue;
  }
}
