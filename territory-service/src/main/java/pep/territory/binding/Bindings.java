package pep.territory.binding;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;
import pep.territory.roster.Roster;

/** How hard each vendor's exclusive grants bind, and who said so when. */
@Service
public class Bindings {

  private static final String GUARD = "binding";

  private final AggregateStore<BindingRules> rules;
  private final History history;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  Bindings(AggregateStores stores, History history, Guards guards, Roster roster, Clock clock) {
    this.rules = stores.of(BindingRules.KIND);
    this.history = history;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /** The vendor's rules; the usual ones, of version 0, where it has said nothing. */
  public BindingRules of(Tenant tenant) {
    String id = BindingRules.idOf(tenant);
    return rules
        .find(tenant, id)
        .orElseGet(() -> new BindingRules(tenant, id, Binding.DEFAULT, clock.instant()));
  }

  /** Says how hard they bind from now on; what was decided before stays. */
  public BindingRules change(
      Tenant tenant, Binding binding, @Nullable String ifMatch, Cause cause) {
    for (int i = 0; i < binding.lines().size(); i++) {
      String line = binding.lines().get(i).productLine();
      roster.requireProductLine(tenant, line, "lines[" + i + "].productLine");
    }
    return guards.holding(
        tenant,
        new TreeSet<>(Set.of(GUARD)),
        () -> {
          BindingRules stored = of(tenant);
          ETags.check(ifMatch, stored);
          stored.change(binding);
          return stored.version() > 0
              ? rules.save(stored, cause)
              : rules.create(stored, Creation.random(), cause);
        });
  }

  /** One page of what was changed of a vendor's rules, newest first. */
  public Page<History.Entry> history(Tenant tenant, History.Asked asked) {
    return history.page(tenant, BindingRules.KIND, BindingRules.idOf(tenant), asked);
  }
}
