package pep.territory.offboarding;

import java.time.Instant;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** A vendor's rule: one document a vendor. */
class OffboardingRules extends Aggregate {

  static final String ID_PREFIX = "ofr";

  static final AggregateKind<OffboardingRules> KIND =
      AggregateKind.of(OffboardingRules.class, "offboarding rule", "offboarding.rules");

  private OffboardingRule rule;

  @SuppressWarnings("NullAway.Init")
  private OffboardingRules() {}

  OffboardingRules(Tenant tenant, String id, Instant now) {
    super(tenant, id, now);
    this.rule = OffboardingRule.DEFAULT;
  }

  void change(OffboardingRule newRule) {
    this.rule = newRule;
  }

  OffboardingRule rule() {
    return rule;
  }
}
