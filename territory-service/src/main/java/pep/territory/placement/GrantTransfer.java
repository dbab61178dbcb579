package pep.territory.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.placement.Exclusivity.Ruling;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.PartnerNotActive;
import pep.territory.roster.Roster;

/** Hands the ground of one partner to another without a moment in which it is nobody's. */
@Service
public class GrantTransfer {

  private final Grants grants;
  private final Territories territories;
  private final Exclusivity exclusivity;
  private final QuotaCarrying quotas;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  GrantTransfer(
      Grants grants,
      Territories territories,
      Exclusivity exclusivity,
      QuotaCarrying quotas,
      Guards guards,
      Roster roster,
      Clock clock) {
    this.grants = grants;
    this.territories = territories;
    this.exclusivity = exclusivity;
    this.quotas = quotas;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * Ends the grant and issues one of the same terms for what is left of its days.
   *
   * @param successor id or code of a partner
   * @return the successor's grant, which may be in review; the ended one if nothing was left of it
   * @throws GrantNotIssued if it does not hold
   * @throws PartnerNotActive if the successor is not active; the grant stays
   * @throws GrantConflict if other grants stand against the successor; the grant stays
   */
  public Grant transfer(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      String successor,
      String reason,
      Cause cause) {
    KnownPartner to = roster.activePartner(tenant, successor);
    Grant seen = grants.get(tenant, id);
    return guards.holding(
        tenant,
        Placement.guardsOf(seen.territoryId()),
        () -> {
          Grant grant = grants.get(tenant, id);
          ETags.check(ifMatch, grant);
          if (grant.status() != GrantStatus.ISSUED) {
            throw new GrantNotIssued(grant);
          }
          LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
          Optional<GrantPeriod> left = grant.terms().period().leftOn(today);
          grant.end(reason);
          grants.save(grant, cause);
          return left.map(days -> issued(grant, to, days, cause)).orElse(grant);
        });
  }

  private Grant issued(Grant from, KnownPartner to, GrantPeriod days, Cause cause) {
    Tenant tenant = from.tenant();
    GrantRequest request =
        new GrantRequest(
            territories.get(tenant, from.territoryId()),
            to.id(),
            to.code(),
            from.productLine(),
            from.kind(),
            from.limit(),
            days,
            from.carveOuts());
    Creation creation = Creation.derivedFrom(from.id() + "\n" + to.id());
    String id = creation.id(Grant.ID_PREFIX);
    Ruling ruling = exclusivity.decide(tenant, request.terms(id), Set.of());
    Grant grant = new Grant(tenant, id, request, roster.zone(tenant), ruling, clock.instant());
    quotas.handOn(from, grant);
    return grants.create(grant, creation, cause);
  }
}
