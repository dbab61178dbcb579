package pep.partner.webhook.chat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/** What waits to be told in chats; one is claimed by moving its due instant past an attempt. */
@Repository
class ChatMessages {

  private static final String COLLECTION = "chat.messages";
  private static final Duration CLAIM = Duration.ofMinutes(1);
  private static final long KEPT_DAYS = 30;

  private static final String STATE = Fields.of(ChatMessage::state);
  private static final String DUE_AT = Fields.of(ChatMessage::dueAt);
  private static final Bson WAITING = Filters.eq(STATE, ChatMessage.State.WAITING.name());

  private final TenantRecords<ChatMessage> messages;
  private final Clock clock;

  ChatMessages(RecordCollections collections, Clock clock) {
    this.messages = collections.of(RecordKind.of(ChatMessage.class, COLLECTION));
    this.clock = clock;
  }

  void add(Tenant tenant, ChatMessage message) {
    messages.insert(tenant, message);
  }

  long waiting(Tenant tenant) {
    return messages.count(tenant, WAITING);
  }

  Set<Tenant> due() {
    return messages.tenants(dueNow());
  }

  Optional<ChatMessage> claim(Tenant tenant) {
    return messages.changed(
        tenant,
        dueNow(),
        Sorts.ascending(DUE_AT),
        Updates.combine(
            Updates.set(DUE_AT, Date.from(clock.instant().plus(CLAIM))),
            Updates.inc(Fields.of(ChatMessage::attempts), 1)));
  }

  void finish(Tenant tenant, ChatMessage message, ChatMessage.State state) {
    messages.update(
        tenant,
        message.id(),
        claimed(message),
        Updates.combine(
            Updates.set(STATE, state.name()),
            Updates.set(Fields.of(ChatMessage::finishedAt), Date.from(clock.instant()))));
  }

  void putOff(Tenant tenant, ChatMessage message, Instant until) {
    messages.update(tenant, message.id(), claimed(message), Updates.set(DUE_AT, Date.from(until)));
  }

  /** At a new address what waits is due now. */
  void hasten(Tenant tenant) {
    messages.updateAll(tenant, WAITING, Updates.set(DUE_AT, Date.from(clock.instant())));
  }

  void dropWaiting(Tenant tenant) {
    messages.delete(tenant, WAITING);
  }

  private static Bson claimed(ChatMessage message) {
    return Filters.and(WAITING, Filters.eq(DUE_AT, Date.from(message.dueAt())));
  }

  private Bson dueNow() {
    return Filters.and(WAITING, Filters.lte(DUE_AT, Date.from(clock.instant())));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-chat-messages",
        database -> {
          var messages = database.getCollection(COLLECTION);
          messages.createIndex(
              Indexes.ascending("vendorId", "dueAt"),
              new IndexOptions().name("due").partialFilterExpression(WAITING));
          messages.createIndex(
              Indexes.ascending("finishedAt"),
              new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS));
        });
  }
}
