package pep.performance.roster;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;

/** Answers where partners may sell. Who holds a grant on a territory holds those below it. */
@Service
public class Ground {

  private final Projection<KnownTerritory> territories;
  private final Projection<KnownGrant> grants;

  Ground(Projections projections) {
    this.territories = projections.of(KnownTerritory.class, "known.territories", "code", "above");
    this.grants = projections.of(KnownGrant.class, "known.grants", "partnerId", "territoryCode");
  }

  /** The issued grants of these partners, whenever they hold; one that has none is left out. */
  public Map<String, List<KnownGrant>> grants(Tenant tenant, Collection<String> partnerIds) {
    Map<String, List<KnownGrant>> held = new HashMap<>();
    grants.forEach(
        tenant,
        Filters.and(
            Filters.in("data.partnerId", partnerIds), Filters.eq("data.status", KnownGrant.LIVE)),
        each -> held.computeIfAbsent(each.partnerId(), p -> new ArrayList<>()).add(each));
    return held;
  }

  /** How many exclusive grants each of these partners holds on a day; one without is left out. */
  public Map<String, Integer> exclusive(
      LocalDate day, Tenant tenant, Collection<String> partnerIds) {
    Map<String, Integer> counts = new HashMap<>();
    grants(tenant, partnerIds)
        .forEach(
            (partnerId, own) -> {
              int exclusive = (int) own.stream().filter(each -> each.excludesOn(day)).count();
              if (exclusive > 0) {
                counts.put(partnerId, exclusive);
              }
            });
    return counts;
  }

  /**
   * The codes of each of these territories and of those that it lies in, the nearest first; one
   * that is not known yet is left out.
   */
  public Map<String, List<String>> paths(Tenant tenant, Collection<String> codes) {
    Map<String, List<String>> paths = new HashMap<>();
    if (!codes.isEmpty()) {
      territories.forEach(
          tenant, Filters.in("data.code", codes), each -> paths.put(each.code(), each.path()));
    }
    return paths;
  }

  /** What these partners hold on a day; one that holds nothing is left out. */
  Map<String, Holding> on(LocalDate day, Tenant tenant, Collection<String> partnerIds) {
    Map<String, Set<String>> held = new HashMap<>();
    grants(tenant, partnerIds)
        .forEach(
            (partnerId, own) ->
                own.stream()
                    .filter(grant -> grant.holdsOn(day))
                    .forEach(
                        grant ->
                            held.computeIfAbsent(partnerId, p -> new HashSet<>())
                                .add(grant.territoryCode())));
    Set<String> all = new HashSet<>();
    held.values().forEach(all::addAll);
    Map<String, Set<String>> shared = sharingGround(tenant, all);
    Map<String, Set<String>> holders = holders(day, tenant, shared.values());
    Map<String, Holding> holdings = new HashMap<>();
    held.forEach(
        (partnerId, own) -> {
          Set<String> others = new HashSet<>();
          for (String code : own) {
            for (String other : shared.getOrDefault(code, Set.of())) {
              others.addAll(holders.getOrDefault(other, Set.of()));
            }
          }
          others.remove(partnerId);
          holdings.put(partnerId, new Holding(own.size(), others.size()));
        });
    return holdings;
  }

  /** For each territory itself, those above it and those below it. */
  private Map<String, Set<String>> sharingGround(Tenant tenant, Set<String> codes) {
    Map<String, Set<String>> shared = new HashMap<>();
    codes.forEach(code -> shared.put(code, new HashSet<>(Set.of(code))));
    if (!codes.isEmpty()) {
      territories.forEach(
          tenant,
          Filters.or(Filters.in("data.code", codes), Filters.in("data.above", codes)),
          each -> {
            shared.computeIfPresent(each.code(), (code, known) -> with(known, each.above()));
            each.above()
                .forEach(
                    above ->
                        shared.computeIfPresent(
                            above, (code, known) -> with(known, List.of(each.code()))));
          });
    }
    return shared;
  }

  private static Set<String> with(Set<String> codes, Collection<String> more) {
    codes.addAll(more);
    return codes;
  }

  private Map<String, Set<String>> holders(
      LocalDate day, Tenant tenant, Collection<Set<String>> territories) {
    Set<String> codes = new HashSet<>();
    territories.forEach(codes::addAll);
    Map<String, Set<String>> holders = new HashMap<>();
    if (!codes.isEmpty()) {
      grants.forEach(
          tenant,
          Filters.and(
              Filters.in("data.territoryCode", codes), Filters.eq("data.status", KnownGrant.LIVE)),
          grant -> {
            if (grant.holdsOn(day)) {
              holders
                  .computeIfAbsent(grant.territoryCode(), t -> new HashSet<>())
                  .add(grant.partnerId());
            }
          });
    }
    return holders;
  }

  /** Keeps territories' states. */
  void territoriesChanged(List<Received<KnownTerritory>> changed) {
    territories.accept(changed);
  }

  /** Keeps grants' states, and hands back those that are the newest known. */
  List<Received<KnownGrant>> grantsChanged(List<Received<KnownGrant>> changed) {
    return grants.accept(changed);
  }
}
