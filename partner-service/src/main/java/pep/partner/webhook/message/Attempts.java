package pep.partner.webhook.message;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import org.springframework.stereotype.Repository;
import pep.partner.webhook.transport.DeliveryResult;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** The log of attempts. */
@Repository
public class Attempts {

  public static final String COLLECTION = "webhook.attempts";

  private static final String ENDPOINT = Fields.of(Attempt::endpointId);

  private final TenantRecords<Attempt> attempts;

  Attempts(RecordCollections collections) {
    this.attempts = collections.of(RecordKind.of(Attempt.class, COLLECTION));
  }

  public Attempt log(Tenant tenant, WebhookMessage message, DeliveryResult result, Instant at) {
    Attempt attempt =
        new Attempt(
            Creation.random().id("att"),
            message.endpointId(),
            message.id(),
            message.webhookId(),
            message.type(),
            message.attempts() + 1,
            at,
            result.took(),
            result.outcome(),
            result.status(),
            result.response());
    attempts.insert(tenant, attempt);
    return attempt;
  }

  public void removeAll(Tenant tenant, String endpointId) {
    attempts.delete(tenant, Filters.eq(ENDPOINT, endpointId));
  }

  public Page<Attempt> page(Tenant tenant, String endpointId, Listing listing) {
    return attempts.page(tenant, Filters.eq(ENDPOINT, endpointId), listing);
  }
}
