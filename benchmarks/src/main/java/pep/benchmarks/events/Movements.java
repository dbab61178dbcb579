package pep.benchmarks.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/** Counts, for each parcel, how often a fact took effect. */
@Component
class Movements {

  private final TenantCollection movements;
  private final Applied applied;
  private final AtomicLong handled = new AtomicLong();

  Movements(TenantCollections collections, Applied applied) {
    this.movements = collections.of("movements");
    this.applied = applied;
  }

  @OnEvent("parcel.moved.v1")
  void moved(List<Received<ParcelMoved>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, together) -> {
              TenantWrites writes = new TenantWrites();
              together.forEach(
                  event ->
                      writes.update(
                          Filters.eq("_id", event.data().parcelId()),
                          Updates.inc("times", 1),
                          true));
              movements.bulk(tenant, writes, false);
            });
    handled.addAndGet(events.size());
    events.forEach(event -> applied.applied(event.subject()));
  }

  /** Facts handed to the handler, repetitions included. */
  long handled() {
    return handled.get();
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
