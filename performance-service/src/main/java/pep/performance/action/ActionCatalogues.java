package pep.performance.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.roster.Roster;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Page;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Keeps each vendor's catalogue of actions. */
@Service
public class ActionCatalogues {

  private final AggregateStore<ActionCatalogue> store;
  private final History history;
  private final Roster roster;
  private final Clock clock;

  ActionCatalogues(AggregateStores stores, History history, Roster roster, Clock clock) {
    this.store = stores.of(ActionCatalogue.KIND);
    this.history = history;
    this.roster = roster;
    this.clock = clock;
  }

  /** The vendor's catalogue; the standard one, of version 0, while it has not written its own. */
  public ActionCatalogue of(Tenant tenant) {
    return store
        .find(tenant, ActionCatalogue.idOf(tenant))
        .orElseGet(() -> ActionCatalogue.standard(tenant, clock.instant()));
  }

  /** The entry of a code; empty where the catalogue has none. */
  Optional<CatalogueEntry> entry(Tenant tenant, String code) {
    return of(tenant).entries().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /**
   * Writes the catalogue anew. Actions that were assigned keep what they were assigned with.
   *
   * @throws InvalidInput naming each entry whose code another has, or whose cost is in a foreign
   *     currency
   */
  public ActionCatalogue save(
      Tenant tenant, List<CatalogueEntry> entries, @Nullable String ifMatch, Cause cause) {
    check(roster.vendor(tenant).currency(), entries);
    ActionCatalogue catalogue = of(tenant);
    ETags.check(ifMatch, catalogue);
    catalogue.change(entries);
    return catalogue.version() == 0
        ? store.create(catalogue, Creation.random(), cause)
        : store.save(catalogue, cause);
  }

  /** Its changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, History.Asked asked) {
    return history.page(tenant, ActionCatalogue.KIND, ActionCatalogue.idOf(tenant), asked);
  }

  private static void check(CurrencyUnit currency, List<CatalogueEntry> entries) {
    List<FieldError> errors = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      CatalogueEntry entry = entries.get(i);
      String field = "entries[" + i + "]";
      if (!codes.add(entry.code())) {
        errors.add(
            new FieldError(field + ".code", "repeated-code", "Each action has a code of its own."));
      }
      Money cost = entry.cost();
      if (cost != null && !cost.getCurrencyUnit().equals(currency)) {
        errors.add(
            new FieldError(field + ".cost", "foreign-currency", "Give it in " + currency + "."));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
