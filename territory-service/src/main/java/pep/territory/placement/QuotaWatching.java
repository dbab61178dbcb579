package pep.territory.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.placement.Exclusivity.Ruling;
import pep.territory.placement.GrantDecision.Outcome;
import pep.territory.quota.GrantQuota;
import pep.territory.quota.QuotaCourse;
import pep.territory.quota.QuotaPeriod;
import pep.territory.quota.Sold;
import pep.territory.roster.Roster;

/**
 * Looks at quotas by the clock. One that is missed ends the exclusivity: the grant ends, and an
 * open one follows for the days that are left.
 */
@Component
class QuotaWatching {

  private final Grants grants;
  private final Territories territories;
  private final Exclusivity exclusivity;
  private final SoldUnderGrant sold;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  QuotaWatching(
      Grants grants,
      Territories territories,
      Exclusivity exclusivity,
      SoldUnderGrant sold,
      Guards guards,
      Roster roster,
      Clock clock) {
    this.grants = grants;
    this.territories = territories;
    this.exclusivity = exclusivity;
    this.sold = sold;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /** What the clock does when a grant's period is over, or its quota is to be looked at. */
  void whenDue(Tenant tenant, String id) {
    Grant seen = grants.get(tenant, id);
    guards.holding(
        tenant,
        Placement.guardsOf(seen.territoryId()),
        () -> {
          Grant grant = grants.get(tenant, id);
          Instant now = clock.instant();
          look(grant, now);
          grant.endWhenOver(now);
          grant.tellEnd(now);
          return grants.save(grant, Cause.ofClock("grant-period"));
        });
  }

  private void look(Grant grant, Instant now) {
    GrantQuota quota = grant.quota();
    Optional<QuotaPeriod> due = grant.quotaDue(now);
    while (quota != null && due.isPresent()) {
      QuotaPeriod period = due.get();
      Sold found = sold.in(period, grant, quota);
      if (grant.lookAtQuota(period, found) == QuotaCourse.Finding.MISSED) {
        lose(grant, QuotaFigures.of(quota, period, found));
      }
      due = grant.quotaDue(now);
    }
  }

  private void lose(Grant grant, QuotaFigures figures) {
    Tenant tenant = grant.tenant();
    Creation creation = Creation.derivedFrom(grant.id() + "\nwithout exclusivity");
    String next = creation.id(Grant.ID_PREFIX);
    Optional<GrantPeriod> left =
        grant.period().leftOn(LocalDate.ofInstant(clock.instant(), roster.zone(tenant)));
    if (left.isEmpty()) {
      grant.loseExclusivity(figures, null);
      return;
    }
    GrantRequest request =
        new GrantRequest(
            territories.get(tenant, grant.territoryId()),
            grant.partnerId(),
            grant.partnerCode(),
            grant.productLine(),
            GrantKind.OPEN,
            0,
            left.get(),
            List.of());
    grant.loseExclusivity(figures, next);
    Cause cause = Cause.ofClock("grant-period");
    grants.save(grant, cause);
    Ruling ruling = exclusivity.decide(tenant, request.terms(next), grant.doubtsSetAside());
    if (ruling.decision().outcome() != Outcome.REFUSE) {
      grants.create(
          new Grant(tenant, next, request, roster.zone(tenant), ruling, clock.instant()),
          creation,
          cause);
    }
  }
}
