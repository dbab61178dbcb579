package pep.territory.offboarding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import pep.platform.aggregate.Aggregate;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.deal.Deals;
import pep.territory.offboarding.Relinquishment.Terms;
import pep.territory.outlet.Outlets;
import pep.territory.placement.Grants;
import pep.territory.roster.Roster;

/**
 * Works off what an ended partner held, some at a time. Each thing is dealt with by a write of its
 * own, so that a crash in between leaves the rest to be found again.
 */
@Component
public class OffboardingWork {

  static final int AT_A_TIME = 100;

  /** The fact of the end may come before the state that says so. */
  private static final Duration UNTIL_KNOWN = Duration.ofSeconds(1);

  private final Offboardings offboardings;
  private final Relinquishment relinquishment;
  private final Grants grants;
  private final Deals deals;
  private final Outlets outlets;
  private final Roster roster;
  private final Clock clock;

  OffboardingWork(
      Offboardings offboardings,
      Relinquishment relinquishment,
      Grants grants,
      Deals deals,
      Outlets outlets,
      Roster roster,
      Clock clock) {
    this.offboardings = offboardings;
    this.relinquishment = relinquishment;
    this.grants = grants;
    this.deals = deals;
    this.outlets = outlets;
    this.roster = roster;
    this.clock = clock;
  }

  /** Notes that a partner has ended. */
  public void partnerEnded(Tenant tenant, String partnerId, String reason, Cause cause) {
    Offboarding offboarding = offboardings.begun(tenant, partnerId, cause);
    offboarding.partnerEnded(reason, cause, clock.instant());
    offboardings.save(offboarding, cause);
  }

  /**
   * Notes that a partner was a duplicate: the one that goes on takes over what it held. It may be
   * heard of before the end or after it.
   */
  public void partnerMerged(
      Tenant tenant, String partnerId, String into, String reason, Cause cause) {
    Offboarding offboarding = offboardings.begun(tenant, partnerId, cause);
    offboarding.choose(offboarding.plan().allTo(into), clock.instant());
    offboarding.partnerEnded(reason, cause, clock.instant());
    offboardings.save(offboarding, cause);
  }

  /** What the clock does: the next things of the step. */
  void workOff(Tenant tenant, String id) {
    Offboarding offboarding = offboardings.get(tenant, id);
    Instant now = clock.instant();
    if (roster.heardOf(tenant, offboarding.partnerId()).filter(p -> !p.isActive()).isEmpty()) {
      offboarding.waitUntil(now.plus(UNTIL_KNOWN));
    } else {
      List<String> worked = nextOf(offboarding);
      if (worked.size() < AT_A_TIME) {
        offboarding.finishStep(now);
      } else {
        offboarding.proceed(worked.getLast(), now);
      }
    }
    offboardings.save(offboarding, Cause.ofClock("offboarding"));
  }

  private List<String> nextOf(Offboarding offboarding) {
    Tenant tenant = offboarding.tenant();
    Terms terms =
        new Terms(
            offboarding.plan(),
            offboarding.plan().over(offboardings.rule(tenant)),
            LocalDate.ofInstant(clock.instant(), roster.zone(tenant)),
            offboarding.reason(),
            offboarding.cause());
    String partner = offboarding.partnerId();
    String after = offboarding.after();
    return switch (offboarding.step()) {
      case GRANTS ->
          each(
              grants.pendingOf(tenant, partner, after, AT_A_TIME),
              id -> relinquishment.grant(tenant, id, terms));
      case DEALS ->
          each(
              deals.liveOf(tenant, partner, after, AT_A_TIME),
              id -> relinquishment.deal(tenant, id, terms));
      case OUTLETS ->
          each(
              outlets.openOf(tenant, partner, after, AT_A_TIME),
              id -> relinquishment.outlet(tenant, id, terms));
    };
  }

  private static List<String> each(List<? extends Aggregate> held, Consumer<String> deal) {
    List<String> ids = held.stream().map(Aggregate::id).toList();
    ids.forEach(deal);
    return ids;
  }
}
