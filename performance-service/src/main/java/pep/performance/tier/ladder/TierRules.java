package pep.performance.tier.ladder;

import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** A vendor's tier rules; there is one set for each vendor, and its version is the ladder's. */
public class TierRules extends Aggregate {

  static final AggregateKind<TierRules> KIND =
      AggregateKind.of(TierRules.class, "set of tier rules", "tier.rules");

  private int graceDays;
  private @Nullable List<String> reviewDays;
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
  void change(int newGraceDays, List<MonthDay> reviews, List<TierRule> checked) {
    this.graceDays = newGraceDays;
    this.reviewDays = reviews.stream().sorted().distinct().map(ReviewDay::text).toList();
    this.tiers = List.copyOf(checked);
  }

  public int graceDays() {
    return graceDays;
  }

  /** The days of each year on which partners fall; none where they fall when a grace is over. */
  public List<MonthDay> reviews() {
    return reviewDays == null ? List.of() : reviewDays.stream().map(ReviewDay::of).toList();
  }

  Grace grace() {
    return Grace.of(graceDays, reviews());
  }

  /** From the base up. */
  public List<TierRule> tiers() {
    return tiers;
  }
}
