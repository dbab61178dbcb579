package pep.territory.placement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.StaleVersion;
import pep.platform.bulk.Stored;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;

/**
 * Takes territories over from files, told apart by their codes, each by the same rules as alone.
 * New ones are stored together, changed ones one by one.
 */
@Service
public class TerritoryTakeover {

  /** The column that tells of a territory's place in the hierarchy. */
  static final String PARENT = "parent";

  private final Territories territories;
  private final Surveying surveying;
  private final Reparenting reparenting;
  private final Lineage lineage;
  private final Guards guards;
  private final Clock clock;

  TerritoryTakeover(
      Territories territories,
      Surveying surveying,
      Reparenting reparenting,
      Lineage lineage,
      Guards guards,
      Clock clock) {
    this.territories = territories;
    this.surveying = surveying;
    this.reparenting = reparenting;
    this.lineage = lineage;
    this.guards = guards;
    this.clock = clock;
  }

  /**
   * Reads what is stored of some territories.
   *
   * @param references codes of those that come in, and codes or ids of their parents
   * @param foreseen what a dry run would have drawn before
   */
  public TakenTerritories open(
      Tenant tenant, Collection<String> references, ForeseenTerritories foreseen) {
    List<Territory> known = territories.all(tenant, references);
    return new TakenTerritories(
        tenant, known, territories, surveying, lineage, foreseen, clock.instant());
  }

  /** Stores territories that were drafted or changed. */
  public List<Stored<Territory>> store(
      Tenant tenant, TakenTerritories taken, List<Territory> all, Cause cause) {
    List<Territory> drafts = all.stream().filter(each -> each.version() == 0).toList();
    Map<String, RuleBroken> refused = drafts.isEmpty() ? Map.of() : guarded(tenant, drafts, cause);
    List<Stored<Territory>> stored = new ArrayList<>();
    for (Territory each : all) {
      stored.add(
          drafts.contains(each)
              ? Stored.unless(refused.get(each.id()), each)
              : changed(tenant, taken, each, cause));
    }
    return stored;
  }

  /** Whoever draws below a parent, moves or redraws it raises its guard. */
  private Map<String, RuleBroken> guarded(Tenant tenant, List<Territory> drafts, Cause cause) {
    SortedSet<String> held = new TreeSet<>();
    drafts.stream()
        .map(Territory::parentId)
        .filter(Objects::nonNull)
        .forEach(parentId -> held.add(Surveying.guard(parentId)));
    return held.isEmpty()
        ? created(tenant, drafts, cause)
        : guards.holding(tenant, held, () -> created(tenant, drafts, cause));
  }

  private Map<String, RuleBroken> created(Tenant tenant, List<Territory> drafts, Cause cause) {
    Map<String, RuleBroken> refused = new HashMap<>();
    // Looked at first, because a refused write would break off the transaction.
    List<String> coded =
        territories.all(tenant, drafts.stream().map(Territory::code).toList()).stream()
            .map(Territory::code)
            .toList();
    Kinship kinship = new Kinship(tenant, territories, lineage);
    AggregateWrites<Territory> writes = territories.writes(cause);
    for (Territory each : drafts) {
      try {
        if (coded.contains(each.code())) {
          throw new AlreadyExists("Another territory has the code " + each.code() + ".");
        }
        kinship.add(each);
        writes.put(each);
      } catch (RuleBroken refusal) {
        refused.put(each.id(), refusal);
      }
    }
    refused.putAll(writes.send());
    return refused;
  }

  private Stored<Territory> changed(
      Tenant tenant, TakenTerritories taken, Territory wanted, Cause cause) {
    Consumer<Territory> change = stored -> change(tenant, stored, wanted);
    try {
      if (territories.get(tenant, wanted.id()).isTakenBack()) {
        return new Stored.Done<>(anew(tenant, wanted, cause));
      }
      return new Stored.Done<>(
          taken.moved(wanted)
              ? reparenting.placeBelow(tenant, wanted.id(), wanted.parentId(), change, cause)
              : changed(tenant, wanted, change, cause));
    } catch (RuleBroken refusal) {
      return new Stored.Refused<>(refusal);
    }
  }

  /** One that was taken back begins anew, held to its parent and siblings as a new one is. */
  private Territory anew(Tenant tenant, Territory wanted, Cause cause) {
    String parentId = wanted.parentId();
    SortedSet<String> held = new TreeSet<>(List.of(Surveying.guard(wanted.id())));
    if (parentId != null) {
      held.add(Surveying.guard(parentId));
    }
    return guards.holding(
        tenant,
        held,
        () -> {
          Territory stored = territories.get(tenant, wanted.id());
          requireUnchanged(stored, wanted);
          Territory parent = parentId == null ? null : territories.get(tenant, parentId);
          stored.drawAnew(wanted.name(), parent, wanted.area());
          if (parentId != null) {
            lineage.require(tenant, parentId, stored.id(), stored.area(), PARENT);
          }
          return territories.save(stored, cause);
        });
  }

  private static void requireUnchanged(Territory stored, Territory wanted) {
    if (stored.version() != wanted.version()) {
      throw new StaleVersion(wanted.id(), wanted.version());
    }
  }

  private Territory changed(
      Tenant tenant, Territory wanted, Consumer<Territory> change, Cause cause) {
    return guards.holding(
        tenant,
        new TreeSet<>(List.of(Surveying.guard(wanted.id()))),
        () -> {
          Territory stored = territories.get(tenant, wanted.id());
          change.accept(stored);
          Optional.ofNullable(stored.parentId())
              .ifPresent(
                  parentId ->
                      lineage.require(tenant, parentId, stored.id(), stored.area(), PARENT));
          return territories.save(stored, cause);
        });
  }

  private void change(Tenant tenant, Territory stored, Territory wanted) {
    requireUnchanged(stored, wanted);
    stored.rename(wanted.name());
    if (!stored.area().equals(wanted.area())) {
      surveying.requireNoGrants(tenant, stored);
      stored.redraw(wanted.area());
    }
  }

  /** The types of the events that storing the territory as it is now would publish. */
  public List<String> events(Territory territory) {
    return Territory.KIND.eventsOf(territory);
  }
}
