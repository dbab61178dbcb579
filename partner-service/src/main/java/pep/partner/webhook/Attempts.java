package pep.partner.webhook;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** The log of attempts. */
@Repository
public class Attempts {

  static final String COLLECTION = "webhook.attempts";

  private final TenantCollection attempts;

  Attempts(TenantCollections collections) {
    this.attempts = collections.of(COLLECTION);
  }

  Attempt log(Tenant tenant, WebhookMessage message, DeliveryResult result, Instant at) {
    Document document =
        new Document("_id", Creation.random().id("att"))
            .append("endpointId", message.endpointId())
            .append("messageId", message.id())
            .append("webhookId", message.webhookId())
            .append("type", message.type())
            .append("number", message.attempts() + 1)
            .append("at", Date.from(at))
            .append("tookMillis", result.took().toMillis())
            .append("outcome", result.outcome().name())
            .append("status", result.status())
            .append("response", result.response());
    attempts.insert(tenant, document);
    return Attempt.read(document);
  }

  void removeAll(Tenant tenant, String endpointId) {
    attempts.delete(tenant, Filters.eq("endpointId", endpointId));
  }

  public Page<Attempt> page(Tenant tenant, String endpointId, Listing listing) {
    return attempts.page(tenant, Filters.eq("endpointId", endpointId), listing, Attempt::read);
  }
}
