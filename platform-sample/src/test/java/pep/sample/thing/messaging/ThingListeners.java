package pep.sample.thing.messaging;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

@Component
public class ThingListeners {

  public record View(String thingId, String name, int count) {}

  public record DoneView(String thingId) {}

  private final Projection<View> known;
  private final TenantCollection tallies;
  private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
  private volatile String poison = "";
  private volatile boolean deadly = true;

  ThingListeners(Projections projections, TenantCollections collections) {
    this.known = projections.of(View.class, "known.things", "name");
    this.tallies = collections.of("tallies");
  }

  @OnEvent("thing.changed.v1")
  void changed(Received<View> event) {
    known.accept(event);
  }

  /** Counts first and fails after, so that a half-done effect would show. */
  @OnEvent("thing.done.v1")
  void done(Received<DoneView> event) {
    String id = event.data().thingId();
    tallies.updateOne(
        event.tenant(), Filters.eq("_id", key(event.tenant(), id)), Updates.inc("done", 1), true);
    if (id.equals(poison)) {
      attempted(event);
      throw new IllegalStateException("poison");
    }
  }

  /** Whoever takes this never returns, as if its process had ended, unless told otherwise. */
  @OnEvent(value = "thing.buried.v1", transactional = false)
  void buried(Received<DoneView> event) {
    attempted(event);
    while (deadly) {
      LockSupport.park();
    }
  }

  private void attempted(Received<DoneView> event) {
    attempts
        .computeIfAbsent(key(event.tenant(), event.data().thingId()), i -> new AtomicInteger())
        .incrementAndGet();
  }

  private static String key(Tenant tenant, String id) {
    return tenant.vendorId() + "/" + id;
  }

  public void poison(String id) {
    this.poison = id;
  }

  public void survive() {
    this.deadly = false;
  }

  public int attempts(Tenant tenant, String id) {
    AtomicInteger made = attempts.get(key(tenant, id));
    return made == null ? 0 : made.get();
  }

  public int done(Tenant tenant, String id) {
    var tally = tallies.findOne(tenant, Filters.eq("_id", key(tenant, id)));
    return tally == null ? 0 : tally.getInteger("done");
  }

  /** Forgets what this tenant's facts did, as a consumer with a new database has. */
  public void forget(Tenant tenant) {
    tallies.delete(tenant, new Document());
  }

  public Projection<View> known() {
    return known;
  }
}
