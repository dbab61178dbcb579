package pep.partner.webhook;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** The health of each endpoint, shared by all instances; apart from the endpoint's own versions. */
@Repository
public class EndpointHealths {

  private static final FindOneAndUpdateOptions AFTER =
      new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

  private final TenantCollection healths;

  EndpointHealths(TenantCollections collections) {
    this.healths = collections.of("webhook.health");
  }

  void add(Tenant tenant, String endpointId) {
    healths.insert(tenant, new Document("_id", endpointId).append("failures", 0));
  }

  void remove(Tenant tenant, String endpointId) {
    healths.delete(tenant, Filters.eq("_id", endpointId));
  }

  public EndpointHealth of(Tenant tenant, String endpointId) {
    return read(healths.findOne(tenant, Filters.eq("_id", endpointId)));
  }

  EndpointHealth failed(Tenant tenant, String endpointId, Instant now) {
    return read(
        healths.findOneAndUpdate(
            tenant,
            Filters.eq("_id", endpointId),
            Updates.combine(
                Updates.inc("failures", 1), Updates.min("failingSince", Date.from(now))),
            AFTER));
  }

  void succeeded(Tenant tenant, String endpointId) {
    healths.updateOne(
        tenant,
        Filters.and(Filters.eq("_id", endpointId), Filters.gt("failures", 0)),
        good(),
        false);
  }

  /** Lets the next attempt go out at once, whatever was before. */
  void forget(Tenant tenant, String endpointId) {
    healths.updateOne(tenant, Filters.eq("_id", endpointId), good(), false);
  }

  /** Leaves the endpoint alone until an instant; a longer pause stays. */
  void pause(Tenant tenant, String endpointId, Instant until) {
    healths.updateOne(
        tenant, Filters.eq("_id", endpointId), Updates.max("pausedUntil", Date.from(until)), false);
  }

  /** The vendors that have endpoints, or whose partners have. */
  Set<Tenant> tenants() {
    return healths.tenants();
  }

  private static Bson good() {
    return Updates.combine(
        Updates.set("failures", 0), Updates.unset("failingSince"), Updates.unset("pausedUntil"));
  }

  private static EndpointHealth read(@Nullable Document document) {
    if (document == null) {
      return EndpointHealth.GOOD;
    }
    return new EndpointHealth(
        document.getInteger("failures", 0),
        instant(document.getDate("failingSince")),
        instant(document.getDate("pausedUntil")));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
