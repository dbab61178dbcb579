package pep.sample.thing.messaging;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/** Handlers that take all that came together at once. */
@Component
public class ThingCrowds {

  public record Weighed(String thingId, int grams) {}

  public record Place(String thingId, String name) {}

  private final Projection<Place> places;
  private final TenantCollection weights;
  private final AtomicInteger moves = new AtomicInteger();

  ThingCrowds(Projections projections, TenantCollections collections) {
    this.places = projections.of(Place.class, "known.places");
    this.weights = collections.of("weights");
  }

  @OnEvent("thing.moved.v1")
  void moved(List<Received<Place>> events) {
    moves.addAndGet(places.accept(events).size());
  }

  /** Writes first and fails after, so that a half-done effect would show. */
  @OnEvent("thing.weighed.v1")
  void weighed(List<Received<Weighed>> events) {
    Received.byTenant(events)
        .forEach(
            (tenant, together) -> {
              TenantWrites writes = new TenantWrites();
              together.forEach(
                  event ->
                      writes.update(
                          Filters.eq("_id", key(tenant, event.data().thingId())),
                          Updates.inc("grams", event.data().grams()),
                          true));
              weights.bulk(tenant, writes, false);
            });
    if (events.stream().anyMatch(event -> event.data().grams() < 0)) {
      throw new IllegalStateException("less than nothing");
    }
  }

  private static String key(Tenant tenant, String id) {
    return tenant.vendorId() + "/" + id;
  }

  public int grams(Tenant tenant, String id) {
    var weight = weights.findOne(tenant, Filters.eq("_id", key(tenant, id)));
    return weight == null ? 0 : weight.getInteger("grams");
  }

  public Projection<Place> places() {
    return places;
  }

  /** States that were the newest when they came. */
  public int moves() {
    return moves.get();
  }
}
