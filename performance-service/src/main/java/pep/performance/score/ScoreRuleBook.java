package pep.performance.score;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
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

/** Keeps each vendor's targets. */
@Service
public class ScoreRuleBook {

  private final AggregateStore<ScoreRules> store;
  private final History history;
  private final Clock clock;

  ScoreRuleBook(AggregateStores stores, History history, Clock clock) {
    this.store = stores.of(ScoreRules.KIND);
    this.history = history;
    this.clock = clock;
  }

  /** The vendor's targets; none, of version 0, while it has set none. */
  public ScoreRules of(Tenant tenant) {
    return store
        .find(tenant, ScoreRules.idOf(tenant))
        .orElseGet(() -> ScoreRules.none(tenant, clock.instant()));
  }

  /**
   * @throws InvalidInput naming each measure that has a target already
   */
  public ScoreRules save(
      Tenant tenant, List<Target> targets, @Nullable String ifMatch, Cause cause) {
    List<FieldError> errors = new ArrayList<>();
    Set<ScoreMeasure> measures = EnumSet.noneOf(ScoreMeasure.class);
    for (int i = 0; i < targets.size(); i++) {
      if (!measures.add(targets.get(i).measure())) {
        errors.add(
            new FieldError(
                "targets[" + i + "].measure", "repeated-code", "Give each measure one target."));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    ScoreRules rules = of(tenant);
    ETags.check(ifMatch, rules);
    rules.change(targets);
    return rules.version() > 0
        ? store.save(rules, cause)
        : store.create(rules, Creation.random(), cause);
  }

  /** Its changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, History.Asked asked) {
    return history.page(tenant, ScoreRules.KIND, ScoreRules.idOf(tenant), asked);
  }
}
