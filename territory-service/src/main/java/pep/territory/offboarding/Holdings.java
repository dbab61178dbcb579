package pep.territory.offboarding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.deal.Deals;
import pep.territory.offboarding.Consequences.Held;
import pep.territory.outlet.Outlets;
import pep.territory.placement.Grants;

/** How much partners hold. */
@Component
class Holdings {

  private static final Held NOTHING = new Held(0, 0, 0);

  private final Grants grants;
  private final Deals deals;
  private final Outlets outlets;

  Holdings(Grants grants, Deals deals, Outlets outlets) {
    this.grants = grants;
    this.deals = deals;
    this.outlets = outlets;
  }

  Held of(Tenant tenant, String partnerId) {
    return of(tenant, List.of(partnerId)).getOrDefault(partnerId, NOTHING);
  }

  /** What those of these partners hold that hold anything. */
  Map<String, Held> of(Tenant tenant, Collection<String> partnerIds) {
    Map<String, Held> held = new HashMap<>();
    grants
        .countPending(tenant, partnerIds)
        .forEach((partner, n) -> held.merge(partner, new Held(n, 0, 0), Held::and));
    deals
        .countLive(tenant, partnerIds)
        .forEach((partner, n) -> held.merge(partner, new Held(0, n, 0), Held::and));
    outlets
        .countOpen(tenant, partnerIds)
        .forEach((partner, n) -> held.merge(partner, new Held(0, 0, n), Held::and));
    return held;
  }
}
