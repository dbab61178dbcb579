package pep.territory.offboarding;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The vendors' rules, and the ends of partners. */
@Repository
class Offboardings {

  private final AggregateStore<OffboardingRules> rules;
  private final AggregateStore<Offboarding> offboardings;
  private final Clock clock;

  Offboardings(AggregateStores stores, Clock clock) {
    this.rules = stores.of(OffboardingRules.KIND);
    this.offboardings = stores.of(Offboarding.KIND);
    this.clock = clock;
  }

  OffboardingRule rule(Tenant tenant) {
    return rules
        .find(tenant, ruleCreation(tenant).id(OffboardingRules.ID_PREFIX))
        .map(OffboardingRules::rule)
        .orElse(OffboardingRule.DEFAULT);
  }

  OffboardingRule change(Tenant tenant, OffboardingRule rule, Cause cause) {
    Creation creation = ruleCreation(tenant);
    String id = creation.id(OffboardingRules.ID_PREFIX);
    OffboardingRules stored =
        rules
            .find(tenant, id)
            .orElseGet(
                () ->
                    rules.create(
                        new OffboardingRules(tenant, id, clock.instant()), creation, cause));
    stored.change(rule);
    return rules.save(stored, cause).rule();
  }

  Optional<Offboarding> of(Tenant tenant, String partnerId) {
    return offboardings.find(tenant, creation(tenant, partnerId).id(Offboarding.ID_PREFIX));
  }

  /** The partner's, begun if there is none. */
  Offboarding begun(Tenant tenant, String partnerId, Cause cause) {
    Creation creation = creation(tenant, partnerId);
    String id = creation.id(Offboarding.ID_PREFIX);
    return of(tenant, partnerId)
        .orElseGet(
            () ->
                offboardings.create(
                    new Offboarding(tenant, id, partnerId, clock.instant()), creation, cause));
  }

  Offboarding get(Tenant tenant, String id) {
    return offboardings.get(tenant, id);
  }

  Offboarding save(Offboarding offboarding, Cause cause) {
    return offboardings.save(offboarding, cause);
  }

  private static Creation ruleCreation(Tenant tenant) {
    return Creation.derivedFrom(tenant.vendorId());
  }

  private static Creation creation(Tenant tenant, String partnerId) {
    return Creation.derivedFrom(tenant.vendorId() + "\n" + partnerId);
  }
}
