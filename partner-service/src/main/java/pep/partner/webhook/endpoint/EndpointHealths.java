package pep.partner.webhook.endpoint;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/** The health of each endpoint, shared by all instances; apart from the endpoint's own versions. */
@Repository
public class EndpointHealths {

  private static final String COLLECTION = "webhook.health";

  private static final String FAILURES = Fields.of(EndpointHealth::failures);
  private static final String FAILING = Fields.of(EndpointHealth::failingSince);
  private static final String PAUSED = Fields.of(EndpointHealth::pausedUntil);
  private static final String PROVEN = Fields.of(EndpointHealth::provenUrl);
  private static final Bson GOOD =
      Updates.combine(Updates.set(FAILURES, 0), Updates.unset(FAILING), Updates.unset(PAUSED));

  private final TenantRecords<EndpointHealth> healths;

  EndpointHealths(RecordCollections collections) {
    this.healths = collections.of(RecordKind.of(EndpointHealth.class, COLLECTION));
  }

  public void add(Tenant tenant, String endpointId) {
    healths.insert(tenant, EndpointHealth.good(endpointId));
  }

  public void remove(Tenant tenant, String endpointId) {
    healths.delete(tenant, healths.is(tenant, endpointId));
  }

  public EndpointHealth of(Tenant tenant, String endpointId) {
    return healths.find(tenant, endpointId).orElseGet(() -> EndpointHealth.good(endpointId));
  }

  public EndpointHealth failed(Tenant tenant, String endpointId, Instant now) {
    Bson worse = Updates.combine(Updates.inc(FAILURES, 1), Updates.min(FAILING, Date.from(now)));
    return healths
        .changed(tenant, healths.is(tenant, endpointId), Filters.empty(), worse)
        .orElseGet(() -> EndpointHealth.good(endpointId));
  }

  public void succeeded(Tenant tenant, String endpointId) {
    healths.update(tenant, endpointId, Filters.gt(FAILURES, 0), GOOD);
  }

  /** The system behind the address wants to be told. */
  public void proven(Tenant tenant, String endpointId, String url) {
    healths.update(
        tenant, endpointId, Filters.empty(), Updates.combine(GOOD, Updates.set(PROVEN, url)));
  }

  /** Lets the next attempt go out at once, whatever was before. */
  public void forget(Tenant tenant, String endpointId) {
    healths.update(tenant, endpointId, Filters.empty(), GOOD);
  }

  /** Ends a pause; how often it failed is not forgotten. */
  public void resume(Tenant tenant, String endpointId) {
    healths.update(tenant, endpointId, Filters.empty(), Updates.unset(PAUSED));
  }

  /** Leaves the endpoint alone until an instant; a longer pause stays. */
  public void pause(Tenant tenant, String endpointId, Instant until) {
    healths.update(tenant, endpointId, Filters.empty(), Updates.max(PAUSED, Date.from(until)));
  }

  /** Who was told before there was a challenge goes on being told. */
  public static Migration proven() {
    return Migration.of(
        "2026-11-29-webhooks-proven",
        database -> {
          var healths = database.getCollection(COLLECTION);
          for (Document each : database.getCollection(WebhookEndpoint.KIND.collection()).find()) {
            healths.updateOne(
                Filters.and(
                    Filters.eq("_id", each.getString("_id")),
                    Filters.eq("vendorId", each.getString("vendorId"))),
                Updates.set(PROVEN, each.getString("url")));
          }
        });
  }
}
