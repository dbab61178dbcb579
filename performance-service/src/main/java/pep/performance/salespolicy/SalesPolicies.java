package pep.performance.salespolicy;

import java.time.Clock;
import java.time.LocalDate;
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

/** Keeps each vendor's sales policy; what it changes concerns the sales that come from then on. */
@Service
public class SalesPolicies {

  private final AggregateStore<SalesPolicy> store;
  private final History history;
  private final Clock clock;

  SalesPolicies(AggregateStores stores, History history, Clock clock) {
    this.store = stores.of(SalesPolicy.KIND);
    this.history = history;
    this.clock = clock;
  }

  /** The vendor's policy; the usual one, of version 0, where it has set none. */
  public SalesPolicy of(Tenant tenant) {
    return store
        .find(tenant, SalesPolicy.idOf(tenant))
        .orElseGet(() -> SalesPolicy.usual(tenant, clock.instant()));
  }

  public SalesPolicy save(
      Tenant tenant,
      LocalDate firstDay,
      DoubtfulReturns doubtfulReturns,
      @Nullable String ifMatch,
      Cause cause) {
    SalesPolicy policy = of(tenant);
    ETags.check(ifMatch, policy);
    policy.change(firstDay, doubtfulReturns);
    return policy.version() > 0
        ? store.save(policy, cause)
        : store.create(policy, Creation.random(), cause);
  }

  /** The latest 200 changes of a vendor's policy, newest first. */
  public Page<History.Entry> history(Tenant tenant, History.Asked asked) {
    return history.page(tenant, SalesPolicy.KIND, SalesPolicy.idOf(tenant), asked);
  }
}
