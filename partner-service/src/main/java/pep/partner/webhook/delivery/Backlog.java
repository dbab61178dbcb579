package pep.partner.webhook.delivery;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.partner.webhook.message.MessageStatus;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.message.WebhookMessage;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Looks at what waits, over all endpoints: whose it is, and how much. */
@Repository
class Backlog {

  private static final String STATUS = Fields.of(WebhookMessage::status);
  private static final String CREATED_AT = Fields.of(WebhookMessage::createdAt);
  private static final String DUE_AT = Fields.of(WebhookMessage::dueAt);

  /** Leads the question who waits to the index of what waits, which holds nothing of others. */
  private static final Bson WHENEVER = Filters.gte(DUE_AT, Date.from(Instant.EPOCH));

  private static final Bson PENDING = Filters.eq(STATUS, MessageStatus.PENDING.name());

  private final TenantRecords<WebhookMessage> messages;
  private final Clock clock;

  Backlog(RecordCollections collections, Clock clock) {
    this.messages = collections.of(RecordKind.of(WebhookMessage.class, Messages.COLLECTION));
    this.clock = clock;
  }

  /** The vendors that have messages which are due now. */
  Set<Tenant> due() {
    return messages.tenants(Filters.and(PENDING, Filters.lte(DUE_AT, Date.from(clock.instant()))));
  }

  /** The endpoints with a message that is due now. */
  List<String> dueEndpoints(Tenant tenant) {
    return messages
        .documents()
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(
                    Filters.and(PENDING, Filters.lte(DUE_AT, Date.from(clock.instant())))),
                Aggregates.group("$" + Fields.of(WebhookMessage::endpointId))))
        .stream()
        .map(each -> each.getString("_id"))
        .toList();
  }

  /** How many messages of all vendors have a status. */
  long count(MessageStatus status) {
    return messages.countOfAll(Filters.eq(STATUS, status.name()));
  }

  /** When the oldest message that waits was stored, of all vendors'. */
  Optional<Instant> oldestPending() {
    return messages.tenants(Filters.and(PENDING, WHENEVER)).stream()
        .flatMap(tenant -> oldestPending(tenant).stream())
        .min(Instant::compareTo);
  }

  private Optional<Instant> oldestPending(Tenant tenant) {
    return messages.find(tenant, PENDING, Sorts.ascending(CREATED_AT), 1).stream()
        .findFirst()
        .map(WebhookMessage::createdAt);
  }
}
