package pep.partner.webhook.message;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/**
 * The messages of all endpoints: each endpoint's queue and its archive in one. A message is claimed
 * by moving its due instant past the longest attempt, so that a crash only delays it.
 */
@Repository
public class Messages {

  public static final String COLLECTION = "webhook.messages";

  private static final String ENDPOINT = Fields.of(WebhookMessage::endpointId);
  private static final String STATUS = Fields.of(WebhookMessage::status);
  private static final String ATTEMPTS = Fields.of(WebhookMessage::attempts);
  private static final String FAILURES = Fields.of(WebhookMessage::failures);
  private static final String FIRST_FAILURE = Fields.of(WebhookMessage::firstFailure);
  private static final String DUE_AT = Fields.of(WebhookMessage::dueAt);
  private static final String CREATED_AT = Fields.of(WebhookMessage::createdAt);
  private static final String FINISHED_AT = Fields.of(WebhookMessage::finishedAt);
  private static final Bson PENDING = Filters.eq(STATUS, MessageStatus.PENDING.name());
  private static final Bson ARRIVAL =
      Sorts.ascending(
          CREATED_AT, Fields.of(WebhookMessage::position), Fields.of(WebhookMessage::id));

  private final TenantRecords<WebhookMessage> messages;
  private final Clock clock;

  Messages(RecordCollections collections, Clock clock) {
    this.messages = collections.of(RecordKind.of(WebhookMessage.class, COLLECTION));
    this.clock = clock;
  }

  public RecordWrites<WebhookMessage> writes(Tenant tenant) {
    return messages.writes(tenant);
  }

  /** Adds to a batch what one endpoint is told; a message that is there already stays as it is. */
  public void offer(
      RecordWrites<WebhookMessage> batch,
      Tenant tenant,
      String endpointId,
      Announcement announcement,
      MessageStatus status) {
    Instant now = clock.instant();
    batch.insert(WebhookMessage.of(tenant, endpointId, announcement, status, now, now));
  }

  /** Stores a message that the caller attempts at once. */
  public WebhookMessage storeClaimed(
      Tenant tenant, String endpointId, Announcement announcement, Duration claim) {
    Instant now = clock.instant();
    WebhookMessage message =
        WebhookMessage.of(
            tenant, endpointId, announcement, MessageStatus.PENDING, now, now.plus(claim));
    messages.insert(tenant, message);
    return message;
  }

  /**
   * Takes one message that is due for as long as an attempt lasts. In strict order that is the
   * oldest one or none: while it waits or is being attempted, by whatever instance, no other goes.
   */
  public Optional<WebhookMessage> claim(Tenant tenant, WebhookEndpoint endpoint, Duration claim) {
    Instant now = clock.instant();
    Bson candidates = Filters.and(Filters.eq(ENDPOINT, endpoint.id()), PENDING);
    if (endpoint.strictOrder()) {
      List<WebhookMessage> oldest = messages.find(tenant, candidates, ARRIVAL, 1);
      if (oldest.isEmpty()) {
        return Optional.empty();
      }
      candidates = Filters.and(candidates, messages.is(tenant, oldest.getFirst().id()));
    }
    return messages.changed(
        tenant,
        Filters.and(candidates, Filters.lte(DUE_AT, Date.from(now))),
        Sorts.ascending(DUE_AT),
        Updates.set(DUE_AT, Date.from(now.plus(claim))));
  }

  /** Ends a claimed message; without effect if the claim ran out and another attempt came first. */
  public void finish(Tenant tenant, WebhookMessage message, MessageStatus status) {
    messages.update(
        tenant,
        message.id(),
        claimed(message),
        Updates.combine(
            Updates.set(STATUS, status.name()),
            Updates.set(FINISHED_AT, Date.from(clock.instant())),
            Updates.inc(ATTEMPTS, 1)));
  }

  /** Puts a claimed message off after a failure. */
  public void retry(Tenant tenant, WebhookMessage message, Instant firstFailure, Instant next) {
    messages.update(
        tenant,
        message.id(),
        claimed(message),
        Updates.combine(
            Updates.set(DUE_AT, Date.from(next)),
            Updates.set(FIRST_FAILURE, Date.from(firstFailure)),
            Updates.inc(FAILURES, 1),
            Updates.inc(ATTEMPTS, 1)));
  }

  /** Holds only while the claim does under which a message was read. */
  private static Bson claimed(WebhookMessage message) {
    return Filters.and(PENDING, Filters.eq(DUE_AT, Date.from(message.dueAt())));
  }

  /** Gives up all that waits for an endpoint; it can be replayed. */
  public void failAll(Tenant tenant, String endpointId) {
    messages.updateAll(
        tenant,
        Filters.and(Filters.eq(ENDPOINT, endpointId), PENDING),
        Updates.combine(
            Updates.set(STATUS, MessageStatus.FAILED.name()),
            Updates.set(FINISHED_AT, Date.from(clock.instant()))));
  }

  /**
   * Makes a message due now that is finished, or waits for longer than an attempt lasts; one that
   * may be attempted at this moment stays as it is.
   *
   * @param claim how long an attempt lasts at most
   * @throws NotFound if the endpoint has no such message
   */
  public WebhookMessage replay(Tenant tenant, String endpointId, String id, Duration claim) {
    Bson one = one(tenant, endpointId, id);
    Bson idle =
        Filters.or(
            Filters.ne(STATUS, MessageStatus.PENDING.name()),
            Filters.gt(DUE_AT, Date.from(clock.instant().plus(claim))));
    return messages
        .changed(tenant, Filters.and(one, idle), ARRIVAL, dueAgain())
        .or(() -> messages.findOne(tenant, one))
        .orElseThrow(() -> new NotFound("message", id));
  }

  /**
   * @throws NotFound if the endpoint has no such message
   */
  public WebhookMessage get(Tenant tenant, String endpointId, String id) {
    return messages
        .findOne(tenant, one(tenant, endpointId, id))
        .orElseThrow(() -> new NotFound("message", id));
  }

  private Bson one(Tenant tenant, String endpointId, String id) {
    return Filters.and(messages.is(tenant, id), Filters.eq(ENDPOINT, endpointId));
  }

  /**
   * Makes everything due again that was stored in a range; returns how many.
   *
   * @param until the first instant beyond it
   * @param delivered whether what was delivered is sent again too, or only what failed
   */
  public long replay(
      Tenant tenant, String endpointId, Instant since, Instant until, boolean delivered) {
    Bson finished =
        delivered
            ? Filters.ne(STATUS, MessageStatus.PENDING.name())
            : Filters.eq(STATUS, MessageStatus.FAILED.name());
    return messages.updateAll(
        tenant,
        Filters.and(
            Filters.eq(ENDPOINT, endpointId),
            finished,
            Filters.gte(CREATED_AT, Date.from(since)),
            Filters.lt(CREATED_AT, Date.from(until))),
        dueAgain());
  }

  /** Makes all due now that waits for longer than an attempt lasts. */
  public void hasten(Tenant tenant, String endpointId, Duration claim) {
    Instant now = clock.instant();
    messages.updateAll(
        tenant,
        Filters.and(
            Filters.eq(ENDPOINT, endpointId),
            PENDING,
            Filters.gt(DUE_AT, Date.from(now.plus(claim)))),
        Updates.set(DUE_AT, Date.from(now)));
  }

  private Bson dueAgain() {
    return Updates.combine(
        Updates.set(STATUS, MessageStatus.PENDING.name()),
        Updates.set(DUE_AT, Date.from(clock.instant())),
        Updates.set(FAILURES, 0),
        Updates.unset(FIRST_FAILURE),
        Updates.unset(FINISHED_AT));
  }

  public void removeAll(Tenant tenant, String endpointId) {
    messages.delete(tenant, Filters.eq(ENDPOINT, endpointId));
  }

  public Page<WebhookMessage> page(Tenant tenant, String endpointId, Listing listing) {
    return messages.page(tenant, Filters.eq(ENDPOINT, endpointId), listing);
  }
}
