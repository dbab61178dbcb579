package pep.performance.tier.ladder;

import java.time.Instant;
import java.util.List;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** A vendor's tier rules; there is one set for each vendor, and its version is the ladder's. */
public class TierRules extends Aggregate {

  static final AggregateKind<TierRules> KIND =
      AggregateKind.of(TierRules.class, "set of tier rules", "tier.rules");

  private int graceDays;
  private List<TierRule> tiers;

  @SuppressWarnings("NullAway.Init")
  private TierRules() {}

  private TierRules(Tenant tenant, Instant now) {
    super(tenant, idOf(tenant), now);
    this.tiers = List.of();
  }

  static String idOf(Tenant tenant) {
    return Creation.derivedFrom(tenant.vendorId()).id("trl");
  }

  static TierRules first(Tenant tenant, Instant now) {
    return new TierRules(tenant, now);
  }

  /** Changes the rules to ones that were checked. */
  void change(int newGraceDays, List<TierRule> checked) {
    this.graceDays = newGraceDays;
    this.tiers = List.copyOf(checked);
  }

  public int graceDays() {
    return graceDays;
  }

  /** From the base up. */
  public List<TierRule> tiers() {
    return tiers;
  }
}
