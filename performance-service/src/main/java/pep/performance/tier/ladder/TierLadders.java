package pep.performance.tier.ladder;

import java.time.Clock;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.performance.figures.PartnerFigures;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Keeps each vendor's tier rules, and them compiled. */
@Service
public class TierLadders {

  private final AggregateStore<TierRules> store;
  private final History history;
  private final PartnerFigures figures;
  private final Clock clock;
  private final Map<Tenant, TierLadder> compiled = new ConcurrentHashMap<>();

  TierLadders(AggregateStores stores, History history, PartnerFigures figures, Clock clock) {
    this.store = stores.of(TierRules.KIND);
    this.history = history;
    this.figures = figures;
    this.clock = clock;
  }

  public Optional<TierRules> rules(Tenant tenant) {
    return store.find(tenant, TierRules.idOf(tenant));
  }

  /**
   * The latest 200 changes of a vendor's rules, newest first; they hold the rules of each version,
   * which a decision made by them names.
   */
  public Page<History.Entry> history(Tenant tenant, History.Asked asked) {
    return history.page(tenant, TierRules.KIND, TierRules.idOf(tenant), asked);
  }

  /**
   * Saves a vendor's rules and has every partner measured by them.
   *
   * @throws TierRulesRejected with everything that is wrong
   */
  public TierRules save(
      Tenant tenant,
      int graceDays,
      List<MonthDay> reviews,
      List<TierRule> tiers,
      @Nullable String ifMatch,
      Cause cause) {
    check(1, Grace.of(graceDays, reviews), tiers);
    Optional<TierRules> existing = rules(tenant);
    TierRules rules = existing.orElseGet(() -> TierRules.first(tenant, clock.instant()));
    if (existing.isPresent() || ifMatch != null) {
      ETags.check(ifMatch, rules);
    }
    rules.change(graceDays, reviews, tiers);
    TierRules saved =
        existing.isPresent()
            ? store.save(rules, cause)
            : store.create(rules, Creation.random(), cause);
    figures.reconsiderAll(tenant);
    return saved;
  }

  /**
   * A ladder of rules that are not saved.
   *
   * @throws TierRulesRejected with everything that is wrong
   */
  public TierLadder check(long version, Grace grace, List<TierRule> tiers) {
    try {
      return TierLadder.of(version, grace, tiers);
    } catch (LadderRejected rejected) {
      throw new TierRulesRejected(rejected);
    }
  }

  /** The vendor's present ladder; empty where it has no rules. */
  public Optional<TierLadder> ladder(Tenant tenant) {
    return rules(tenant)
        .map(
            rules ->
                compiled.compute(
                    tenant,
                    (key, known) ->
                        known != null && known.version() == rules.version()
                            ? known
                            : check(rules.version(), rules.grace(), rules.tiers())));
  }
}
