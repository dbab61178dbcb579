package pep.performance.score;

import java.time.Instant;
import java.util.List;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** A vendor's targets; there is one set for each vendor. */
public class ScoreRules extends Aggregate {

  static final AggregateKind<ScoreRules> KIND =
      AggregateKind.of(ScoreRules.class, "set of score rules", "score.rules");

  private List<Target> targets;

  @SuppressWarnings("NullAway.Init")
  private ScoreRules() {}

  private ScoreRules(Tenant tenant, Instant now) {
    super(tenant, idOf(tenant), now);
    this.targets = List.of();
  }

  static String idOf(Tenant tenant) {
    return Creation.derivedFrom(tenant.vendorId()).id("scr");
  }

  /** That of a vendor that has set none. */
  static ScoreRules none(Tenant tenant, Instant now) {
    return new ScoreRules(tenant, now);
  }

  void change(List<Target> checked) {
    this.targets = List.copyOf(checked);
  }

  public List<Target> targets() {
    return targets;
  }
}
