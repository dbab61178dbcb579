package pep.territory.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.placement.Exclusivity.Ruling;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.PartnerNotActive;
import pep.territory.roster.Roster;

/**
 * Lets a grant go on, on the same terms or others, without a day between: the one ends as the other
 * begins. Each has a decision of its own, which replays.
 */
@Service
public class GrantRenewal {

  private final Grants grants;
  private final Territories territories;
  private final Exclusivity exclusivity;
  private final QuotaCarrying quotas;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  GrantRenewal(
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
   * On what terms a grant goes on.
   *
   * @param from the first day of these terms; none for the day on which it ends
   * @param until the first day on which they hold no more; none for no end
   * @param kind none for the kind that it has
   * @param limit how many partners, of a limited grant; 0 of any other
   */
  public record Terms(
      @Nullable LocalDate from, @Nullable LocalDate until, @Nullable GrantKind kind, int limit) {}

  /**
   * Issues a grant for the days after this one, which ends on that day.
   *
   * @return the new grant, which may be in review
   * @throws GrantNotIssued if it does not hold
   * @throws PartnerNotActive if its partner is not active
   * @throws GrantConflict if other grants stand against the new one; this one stays as it is
   */
  public Grant renew(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      Terms terms,
      Creation creation,
      Cause cause) {
    Grant seen = grants.get(tenant, id);
    String next = creation.id(Grant.ID_PREFIX);
    return guards.holding(
        tenant,
        Placement.guardsOf(seen.territoryId()),
        () ->
            grants
                .repeated(tenant, next, creation)
                .orElseGet(() -> renewed(tenant, id, ifMatch, next, terms, creation, cause)));
  }

  private Grant renewed(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      String next,
      Terms terms,
      Creation creation,
      Cause cause) {
    Grant grant = grants.get(tenant, id);
    ETags.check(ifMatch, grant);
    if (grant.status() != GrantStatus.ISSUED) {
      throw new GrantNotIssued(grant);
    }
    KnownPartner partner = roster.activePartner(tenant, grant.partnerId());
    Territory territory = territories.get(tenant, grant.territoryId());
    territory.requireInUse();
    GrantPeriod days = days(grant.period(), terms, today(tenant));
    grant.giveWay(days.from(), cause.why());
    grants.save(grant, cause);
    GrantKind kind = terms.kind() == null ? grant.kind() : terms.kind();
    GrantRequest request =
        new GrantRequest(
            territory,
            partner.id(),
            partner.code(),
            grant.productLine(),
            kind,
            limit(grant, kind, terms),
            days,
            kind == GrantKind.EXCLUSIVE ? grant.carveOuts() : List.of());
    Ruling ruling = exclusivity.decide(tenant, request.terms(next), grant.doubtsSetAside());
    Grant renewed = new Grant(tenant, next, request, roster.zone(tenant), ruling, clock.instant());
    quotas.handOn(grant, renewed);
    return grants.create(renewed, creation, cause);
  }

  private LocalDate today(Tenant tenant) {
    return LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
  }

  private static int limit(Grant grant, GrantKind kind, Terms terms) {
    if (kind != GrantKind.LIMITED) {
      return 0;
    }
    return terms.kind() == null ? grant.limit() : terms.limit();
  }

  private static GrantPeriod days(GrantPeriod now, Terms terms, LocalDate today) {
    LocalDate end = now.until();
    LocalDate asked = terms.from() == null ? end : terms.from();
    if (asked == null) {
      throw InvalidInput.of("from", "from-needed", "Give the first day: it has no last one.");
    }
    if (end != null && asked.isAfter(end)) {
      throw InvalidInput.of("from", "leaves-gap", "Give a day up to " + end + ", its end.");
    }
    LocalDate from = asked.isAfter(today) ? asked : today;
    LocalDate until = terms.until();
    if (until != null && !until.isAfter(from)) {
      throw InvalidInput.of("until", "turned-round", "Give a day after " + from + ".");
    }
    return new GrantPeriod(from, until);
  }
}
