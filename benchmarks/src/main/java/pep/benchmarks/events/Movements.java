package pep.benchmarks.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** Counts, for each parcel, how often a fact took effect. */
@Component
class Movements {

  private final TenantCollection movements;

  Movements(TenantCollections collections) {
    this.movements = collections.of("movements");
  }

  @OnEvent("parcel.moved.v1")
  void moved(Received<ParcelMoved> event) {
    movements.updateOne(
        event.tenant(), Filters.eq("_id", event.data().parcelId()), Updates.inc("times", 1), true);
  }

  /** Parcels of which a fact took effect. */
  long moved(Tenant tenant) {
    return movements.count(tenant, Filters.empty());
  }

  /** Parcels of which it took effect more than once. */
  long movedTwice(Tenant tenant) {
    return movements.count(tenant, Filters.gt("times", 1));
  }
}
