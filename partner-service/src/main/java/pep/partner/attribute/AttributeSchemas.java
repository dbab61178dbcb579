package pep.partner.attribute;

import java.time.Clock;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

@Repository
public class AttributeSchemas {

  private final AggregateStore<AttributeSchema> store;
  private final History history;
  private final Clock clock;

  AttributeSchemas(AggregateStores stores, History history, Clock clock) {
    this.store = stores.of(AttributeSchema.KIND);
    this.history = history;
    this.clock = clock;
  }

  /** The vendor's schema; an empty one until the first definition. */
  public AttributeSchema of(Tenant tenant) {
    return store
        .find(tenant, AttributeSchema.idOf(tenant))
        .orElseGet(() -> AttributeSchema.empty(tenant, clock.instant()));
  }

  /** The codes of the attributes that a reader may not see; none for the vendor's own people. */
  public SortedSet<String> keptFrom(Reach reader) {
    return switch (reader) {
      case Staff _ -> new TreeSet<>();
      case PartnerCaller partner -> of(partner.tenant()).keptFromPartners();
    };
  }

  /** The changes of the vendor's definitions, newest first. */
  public Page<History.Entry> history(Tenant tenant, History.Asked asked) {
    return history.page(tenant, AttributeSchema.KIND, AttributeSchema.idOf(tenant), asked);
  }

  AttributeSchema save(AttributeSchema schema, Cause cause) {
    return schema.version() == 0
        ? store.create(schema, Creation.random(), cause)
        : store.save(schema, cause);
  }
}
