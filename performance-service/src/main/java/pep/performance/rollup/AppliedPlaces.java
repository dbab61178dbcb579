package pep.performance.rollup;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** How far each partition has been summed up. */
@Repository
class AppliedPlaces {

  private final TenantCollection places;
  private final Clock clock;

  AppliedPlaces(TenantCollections collections, Clock clock) {
    this.places = collections.of("sales.applied");
    this.clock = clock;
  }

  /** The last place that is in every roll-up it touches; 0 before the first. */
  long of(Tenant tenant, int partition) {
    Document found = places.findOne(tenant, Filters.eq("_id", id(tenant, partition)));
    return found == null ? 0 : found.getLong("sequence");
  }

  /** Moves the place on; never back. */
  void reached(Tenant tenant, int partition, long sequence) {
    places.updateOne(
        tenant,
        Filters.eq("_id", id(tenant, partition)),
        Updates.combine(
            Updates.max("sequence", sequence), Updates.set("at", Date.from(clock.instant()))),
        true);
  }

  /** When the place was last moved; null before the first time. */
  @Nullable Instant reachedAt(Tenant tenant, int partition) {
    Document found = places.findOne(tenant, Filters.eq("_id", id(tenant, partition)));
    Date at = found == null ? null : found.getDate("at");
    return at == null ? null : at.toInstant();
  }

  private static String id(Tenant tenant, int partition) {
    return tenant.vendorId() + "/" + partition;
  }
}
