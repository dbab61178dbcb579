package pep.territory.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.placement.Exclusivity.Ruling;
import pep.territory.quota.GrantQuota;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/**
 * Issues, reviews and ends grants. Every decision of a vendor's raises one guard, so that each is
 * made on what the one before it left.
 */
@Service
public class Placement {

  private final Grants grants;
  private final Territories territories;
  private final Exclusivity exclusivity;
  private final CarveOuts carveOuts;
  private final QuotaCarrying quotas;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  Placement(
      Grants grants,
      Territories territories,
      Exclusivity exclusivity,
      CarveOuts carveOuts,
      QuotaCarrying quotas,
      Guards guards,
      Roster roster,
      Clock clock) {
    this.grants = grants;
    this.territories = territories;
    this.exclusivity = exclusivity;
    this.carveOuts = carveOuts;
    this.quotas = quotas;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * A grant as it is asked for; territory, partner and carve-outs by id or code.
   *
   * @param productLine or {@link ProductLines#EVERY}
   */
  public record Application(
      String territory,
      String partner,
      String productLine,
      GrantKind kind,
      int limit,
      GrantPeriod period,
      List<String> carveOuts) {

    /** One without ground that is carved out. */
    public Application(
        String territory,
        String partner,
        String productLine,
        GrantKind kind,
        int limit,
        GrantPeriod period) {
      this(territory, partner, productLine, kind, limit, period, List.of());
    }
  }

  /**
   * Issues the grant, or leaves it to review where it cannot be compared.
   *
   * @throws GrantConflict if other grants stand against it
   */
  public Grant issue(Tenant tenant, Application application, Creation creation, Cause cause) {
    return issue(tenant, application, null, creation, cause);
  }

  /**
   * Issues a grant that may carry a quota.
   *
   * @throws GrantConflict if other grants stand against it
   * @throws QuotaNotPossible if it cannot carry one
   */
  public Grant issue(
      Tenant tenant,
      Application application,
      @Nullable GrantQuota quota,
      Creation creation,
      Cause cause) {
    String id = creation.id(Grant.ID_PREFIX);
    Territory territory = named(tenant, application.territory());
    if (quota != null) {
      quotas.requireCurrency(tenant, quota);
    }
    return guards.holding(
        tenant,
        guardsOf(territory.id()),
        () ->
            grants
                .repeated(tenant, id, creation)
                .orElseGet(() -> decided(tenant, id, application, quota, creation, cause)));
  }

  private Grant decided(
      Tenant tenant,
      String id,
      Application application,
      @Nullable GrantQuota quota,
      Creation creation,
      Cause cause) {
    GrantRequest request = request(tenant, application);
    request.territory().requireInUse();
    Ruling ruling = exclusivity.decide(tenant, request.terms(id), Set.of());
    Grant grant = new Grant(tenant, id, request, roster.zone(tenant), ruling, clock.instant());
    if (quota != null) {
      quotas.carry(grant, quota);
    }
    return grants.create(grant, creation, cause);
  }

  /** What would be decided now; nothing is kept. */
  public GrantDecision check(Tenant tenant, Application application) {
    return checkInsteadOf(tenant, application, "");
  }

  /**
   * What would be decided now if a grant were gone; nothing is kept.
   *
   * @param former its id; empty for none
   */
  public GrantDecision checkInsteadOf(Tenant tenant, Application application, String former) {
    GrantRequest request = request(tenant, application);
    request.territory().requireInUse();
    return exclusivity.decide(tenant, request.terms(former), Set.of()).decision();
  }

  /**
   * Issues a grant from review, the doubts it stands in set aside by the reviewer.
   *
   * @throws GrantConflict if a grant that was issued meanwhile stands against it
   */
  public Grant issueAfterReview(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Grant seen = grants.get(tenant, id);
    return guards.holding(
        tenant,
        guardsOf(seen.territoryId()),
        () -> {
          Grant grant = grants.get(tenant, id);
          ETags.check(ifMatch, grant);
          Set<String> setAside = grant.doubtsSetAside();
          grant.issueAfterReview(exclusivity.decide(tenant, grant.terms(), setAside));
          quotas.begin(grant);
          return grants.save(grant, cause);
        });
  }

  /** Refuses a grant in review. */
  public Grant refuseAfterReview(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Grant grant = grants.get(tenant, id);
    ETags.check(ifMatch, grant);
    grant.refuseAfterReview(cause.why());
    return grants.save(grant, cause);
  }

  /**
   * Ends a grant before its period is over.
   *
   * @param until the first day on which it no longer holds; none, or one that has come, for now
   */
  public Grant end(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      @Nullable LocalDate until,
      String reason,
      Cause cause) {
    Grant grant = grants.get(tenant, id);
    ETags.check(ifMatch, grant);
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
    if (until == null || !until.isAfter(today)) {
      grant.end(reason);
    } else {
      grant.giveNotice(until, reason);
    }
    return grants.save(grant, cause);
  }

  /** Whether deciding on the grant again, from the facts that were kept, gives the same. */
  public boolean replays(Grant grant) {
    return exclusivity.replays(grant);
  }

  private Territory named(Tenant tenant, String territory) {
    return InvalidInput.named("territory", "territory", () -> territories.get(tenant, territory));
  }

  private GrantRequest request(Tenant tenant, Application application) {
    KnownPartner partner = roster.activePartner(tenant, application.partner());
    if (!ProductLines.isEvery(application.productLine())) {
      roster.requireProductLine(tenant, application.productLine(), "productLine");
    }
    Territory territory = named(tenant, application.territory());
    return new GrantRequest(
        territory,
        partner.id(),
        partner.code(),
        application.productLine(),
        application.kind(),
        application.kind() == GrantKind.LIMITED ? application.limit() : 0,
        application.period(),
        carveOuts.within(tenant, territory, application.carveOuts()));
  }

  /**
   * What everybody must raise who decides on a grant of the ground. It is one guard for the lines
   * of a vendor, since a grant for every line stands beside those of each.
   */
  static SortedSet<String> guardsOf(String territoryId) {
    return new TreeSet<>(List.of("lines", Surveying.guard(territoryId)));
  }
}
