package pep.partner.webhook;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Looks at what waits, over all endpoints of a vendor. */
@Repository
class Backlog {

  private static final String STATUS = Fields.of(WebhookMessage::status);
  private static final String CREATED_AT = Fields.of(WebhookMessage::createdAt);
  private static final Bson PENDING = Filters.eq(STATUS, MessageStatus.PENDING.name());

  private final TenantRecords<WebhookMessage> messages;
  private final Clock clock;

  Backlog(RecordCollections collections, Clock clock) {
    this.messages = collections.of(RecordKind.of(WebhookMessage.class, Messages.COLLECTION));
    this.clock = clock;
  }

  /** The endpoints with a message that is due now. */
  List<String> dueEndpoints(Tenant tenant) {
    return messages
        .documents()
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(
                    Filters.and(
                        PENDING,
                        Filters.lte(Fields.of(WebhookMessage::dueAt), Date.from(clock.instant())))),
                Aggregates.group("$" + Fields.of(WebhookMessage::endpointId))))
        .stream()
        .map(each -> each.getString("_id"))
        .toList();
  }

  long count(Tenant tenant, MessageStatus status) {
    return messages.count(tenant, Filters.eq(STATUS, status.name()));
  }

  Optional<Instant> oldestPending(Tenant tenant) {
    return messages.find(tenant, PENDING, Sorts.ascending(CREATED_AT), 1).stream()
        .findFirst()
        .map(WebhookMessage::createdAt);
  }
}
