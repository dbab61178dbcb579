package pep.territory.brand;

import java.time.Instant;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** A vendor's rule: one document a vendor. */
class BrandRules extends Aggregate {

  static final String ID_PREFIX = "brr";

  static final AggregateKind<BrandRules> KIND =
      AggregateKind.of(BrandRules.class, "brand rule", "brand.rules");

  private BrandRule rule;

  @SuppressWarnings("NullAway.Init")
  private BrandRules() {}

  BrandRules(Tenant tenant, String id, Instant now) {
    super(tenant, id, now);
    this.rule = BrandRule.DEFAULT;
  }

  void change(BrandRule newRule) {
    this.rule = newRule;
  }

  BrandRule rule() {
    return rule;
  }
}
