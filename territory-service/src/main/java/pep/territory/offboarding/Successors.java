package pep.territory.offboarding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pep.platform.aggregate.Aggregate;
import pep.platform.tenancy.Tenant;
import pep.territory.deal.Deal;
import pep.territory.deal.Deals;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.Outlets;
import pep.territory.outlet.Site;
import pep.territory.placement.Grant;
import pep.territory.placement.Grants;
import pep.territory.placement.Territories;
import pep.territory.placement.Territory;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/** Who could take over what a partner holds: active partners that are there already. */
@Component
class Successors {

  /** Ten miles in metres: whoever runs an outlet of the brand so near could run this one too. */
  private static final double NEAR = 16_093.44;

  private final Grants grants;
  private final Territories territories;
  private final Deals deals;
  private final Outlets outlets;
  private final Roster roster;

  Successors(Grants grants, Territories territories, Deals deals, Outlets outlets, Roster roster) {
    this.grants = grants;
    this.territories = territories;
    this.deals = deals;
    this.outlets = outlets;
    this.roster = roster;
  }

  /** The active partners among those that have been met, each looked up once. */
  final class Met {

    private final Tenant tenant;
    private final String leaving;
    private final Map<String, Optional<KnownPartner>> known = new HashMap<>();

    private Met(Tenant tenant, String leaving) {
      this.tenant = tenant;
      this.leaving = leaving;
    }

    private boolean couldTakeOver(String partnerId) {
      return !partnerId.equals(leaving) && partner(partnerId).isPresent();
    }

    Optional<KnownPartner> partner(String partnerId) {
      return known.computeIfAbsent(
          partnerId, id -> roster.heardOf(tenant, id).filter(KnownPartner::isActive));
    }

    /** By grants: those that hold ground in the same territory or one that it lies in. */
    Map<String, SortedSet<String>> ofGrants(List<Grant> held) {
      Set<String> ids = held.stream().map(Grant::territoryId).collect(Collectors.toSet());
      List<Territory> ground = territories.all(tenant, ids);
      Map<String, Set<String>> codes = new HashMap<>();
      Set<String> all = new HashSet<>();
      for (Territory territory : ground) {
        Set<String> own = new HashSet<>(territory.above());
        own.add(territory.code());
        codes.put(territory.id(), own);
        all.addAll(own);
      }
      Set<String> around =
          territories.all(tenant, all).stream().map(Territory::id).collect(Collectors.toSet());
      List<Grant> others = grants.liveOn(tenant, around);
      return candidates(
          held,
          grant ->
              others.stream()
                  .filter(
                      other ->
                          codes
                              .getOrDefault(grant.territoryId(), Set.of())
                              .contains(other.territoryCode()))
                  .map(Grant::partnerId));
    }

    /** By deals: those that have, or had, a deal with the same customer. */
    Map<String, SortedSet<String>> ofDeals(List<Deal> held) {
      Set<String> accounts =
          held.stream().map(Deal::accountId).filter(Objects::nonNull).collect(Collectors.toSet());
      List<Deal> others = deals.onAccounts(tenant, accounts);
      return candidates(
          held,
          deal ->
              others.stream()
                  .filter(other -> Objects.equals(other.accountId(), deal.accountId()))
                  .map(Deal::partnerId));
    }

    /** By outlets: those with an outlet of the brand nearby. */
    Map<String, SortedSet<String>> ofOutlets(List<Outlet> held) {
      return candidates(
          held,
          outlet ->
              outlets.near(tenant, outlet.brand(), outlet.point(), NEAR).stream()
                  .filter(site -> site.point().metresTo(outlet.point()) <= NEAR)
                  .map(Site::partnerId));
    }

    private <T extends Aggregate> Map<String, SortedSet<String>> candidates(
        List<T> held, Function<T, Stream<String>> partners) {
      Map<String, SortedSet<String>> candidates = new HashMap<>();
      for (T thing : held) {
        candidates.put(
            thing.id(),
            partners
                .apply(thing)
                .filter(this::couldTakeOver)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
      return candidates;
    }
  }

  Met beside(Tenant tenant, String leaving) {
    return new Met(tenant, leaving);
  }
}
