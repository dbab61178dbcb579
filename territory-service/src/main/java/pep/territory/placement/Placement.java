package pep.territory.placement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.http.Listing;
import pep.platform.http.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/**
 * Issues, reviews and ends grants. Every decision on a product line of a vendor raises one guard, so
 * that each is made on what the one before it left.
 */
@Service
public class Placement {

  private final AggregateStore<Grant> grants;
  private final Territories territories;
  private final LiveGrants live;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  Placement(
      AggregateStore<Grant> grants,
      Territories territories,
      LiveGrants live,
      Guards guards,
      Roster roster,
      Clock clock) {
    this.grants = grants;
    this.territories = territories;
    this.live = live;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /** A grant as it is asked for; territory and partner by id or code. */
  public record Application(
      String territory,
      String partner,
      String productLine,
      GrantKind kind,
      int limit,
      GrantPeriod period) {}

  /**
   * Issues the grant, or leaves it to review where it cannot be compared.
   *
   * @throws GrantConflict if other grants stand against it
   */
  public Grant issue(Tenant tenant, Application application, Creation creation, Cause cause) {
    GrantRequest request = request(tenant, application);
    String id = creation.id(Grant.ID_PREFIX);
    Optional<Grant> issued =
        guards.holding(
            tenant,
            guardsOf(request.productLine(), request.territory().id()),
            () -> issueOnce(tenant, id, application, creation, cause));
    return issued.orElseGet(() -> repeated(tenant, id, request, creation, cause));
  }

  private Optional<Grant> issueOnce(
      Tenant tenant, String id, Application application, Creation creation, Cause cause) {
    if (grants.find(tenant, id).isPresent()) {
      return Optional.empty();
    }
    GrantRequest request = request(tenant, application);
    request.territory().requireInUse();
    GrantDecision decision =
        live.decide(tenant, request.productLine(), request.terms(id), Set.of());
    Grant grant =
        new Grant(tenant, id, request, roster.zone(tenant), decision, clock.instant());
    return Optional.of(grants.create(grant, creation, cause));
  }

  /** The first one's document, once its body is known to be the same. */
  private Grant repeated(
      Tenant tenant, String id, GrantRequest request, Creation creation, Cause cause) {
    GrantDecision decision = grants.get(tenant, id).decision();
    Grant same = new Grant(tenant, id, request, roster.zone(tenant), decision, clock.instant());
    return grants.create(same, creation, cause);
  }

  /** What would be decided now; nothing is kept. */
  public GrantDecision check(Tenant tenant, Application application) {
    GrantRequest request = request(tenant, application);
    request.territory().requireInUse();
    return live.decide(tenant, request.productLine(), request.terms(""), Set.of());
  }

  /**
   * Issues a grant from review, the doubts it stands in set aside by the reviewer.
   *
   * @throws GrantConflict if a grant that was issued meanwhile stands against it
   */
  public Grant issueAfterReview(Tenant tenant, String id, VersionCheck check, Cause cause) {
    Grant seen = grants.get(tenant, id);
    return guards.holding(
        tenant,
        guardsOf(seen.productLine(), seen.territoryId()),
        () -> {
          Grant grant = grants.get(tenant, id);
          check.accept(grant);
          Set<String> setAside = grant.doubtsSetAside();
          grant.issueAfterReview(
              live.decide(tenant, grant.productLine(), grant.terms(), setAside));
          return grants.save(grant, cause);
        });
  }

  /** Refuses a grant in review. */
  public Grant refuseAfterReview(Tenant tenant, String id, VersionCheck check, Cause cause) {
    Grant grant = grants.get(tenant, id);
    check.accept(grant);
    grant.refuseAfterReview(cause.why());
    return grants.save(grant, cause);
  }

  /** Ends a grant before its period is over. */
  public Grant end(Tenant tenant, String id, String reason, VersionCheck check, Cause cause) {
    Grant grant = grants.get(tenant, id);
    check.accept(grant);
    grant.end(reason);
    return grants.save(grant, cause);
  }

  /** What the clock does when a period is over. */
  void endWhenOver(Tenant tenant, String id) {
    Grant grant = grants.get(tenant, id);
    grant.endWhenOver(clock.instant());
    grants.save(grant, Cause.ofClock("grant-period"));
  }

  /** The grant, whoever holds it. */
  public Grant get(Tenant tenant, String id) {
    return grants.get(tenant, id);
  }

  /** One page of the list. */
  public Page<Grant> page(Tenant tenant, Bson visible, Listing listing) {
    return grants.page(tenant, visible, listing);
  }

  private GrantRequest request(Tenant tenant, Application application) {
    KnownPartner partner = roster.activePartner(tenant, application.partner());
    roster.requireProductLines(tenant, List.of(application.productLine()));
    return new GrantRequest(
        territories.find(tenant, application.territory()),
        partner.id(),
        partner.code(),
        application.productLine(),
        application.kind(),
        application.kind() == GrantKind.LIMITED ? application.limit() : 0,
        application.period());
  }

  private static SortedSet<String> guardsOf(String productLine, String territoryId) {
    return new TreeSet<>(List.of("line/" + productLine, Territories.guard(territoryId)));
  }
}
