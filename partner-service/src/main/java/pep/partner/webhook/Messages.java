package pep.partner.webhook;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * The messages of all endpoints: each endpoint's queue and its archive in one. A message is claimed
 * by moving its due instant past the longest attempt, so that a crash only delays it.
 */
@Repository
public class Messages {

  static final String COLLECTION = "webhook.messages";

  private static final Bson PENDING = Filters.eq("status", MessageStatus.PENDING.name());
  private static final FindOneAndUpdateOptions AFTER =
      new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

  private final TenantCollection messages;
  private final Clock clock;

  Messages(TenantCollections collections, Clock clock) {
    this.messages = collections.of(COLLECTION);
    this.clock = clock;
  }

  /** Adds to a batch what one endpoint is told; a message that is there already stays as it is. */
  void offer(
      TenantWrites batch,
      Tenant tenant,
      String endpointId,
      Announcement announcement,
      MessageStatus status) {
    batch.update(
        Filters.eq("_id", WebhookMessage.idOf(tenant, endpointId, announcement)),
        new Document("$setOnInsert", stored(endpointId, announcement, status, clock.instant())),
        true);
  }

  void store(Tenant tenant, TenantWrites batch) {
    messages.bulk(tenant, batch, false);
  }

  /** Stores a message that the caller attempts at once. */
  WebhookMessage storeClaimed(
      Tenant tenant, String endpointId, Announcement announcement, Duration claim) {
    Instant until = clock.instant().plus(claim);
    Document document =
        stored(endpointId, announcement, MessageStatus.PENDING, until)
            .append("_id", WebhookMessage.idOf(tenant, endpointId, announcement));
    messages.insert(tenant, document);
    return WebhookMessage.read(document);
  }

  private Document stored(
      String endpointId, Announcement announcement, MessageStatus status, Instant dueAt) {
    Date now = Date.from(clock.instant());
    Document document =
        new Document("endpointId", endpointId)
            .append("webhookId", announcement.webhookId())
            .append("type", announcement.type())
            .append("subject", announcement.subject())
            .append("position", announcement.position())
            .append("body", new Binary(announcement.body()))
            .append("status", status.name())
            .append("attempts", 0)
            .append("failures", 0)
            .append("dueAt", Date.from(dueAt))
            .append("createdAt", now);
    return status == MessageStatus.FAILED ? document.append("finishedAt", now) : document;
  }

  /**
   * Takes one message that is due for as long as an attempt lasts. In strict order that is the
   * oldest one or none: while it waits or is being attempted, by whatever instance, no other goes.
   */
  Optional<WebhookMessage> claim(Tenant tenant, WebhookEndpoint endpoint, Duration claim) {
    Date now = Date.from(clock.instant());
    Bson candidates = Filters.and(Filters.eq("endpointId", endpoint.id()), PENDING);
    if (endpoint.strictOrder()) {
      Bson arrival = Sorts.ascending("createdAt", "position", "_id");
      List<Document> oldest = messages.find(tenant, candidates, arrival, 1);
      if (oldest.isEmpty()) {
        return Optional.empty();
      }
      candidates = Filters.and(candidates, Filters.eq("_id", oldest.getFirst().get("_id")));
    }
    Document claimed =
        messages.findOneAndUpdate(
            tenant,
            Filters.and(candidates, Filters.lte("dueAt", now)),
            Updates.set("dueAt", Date.from(now.toInstant().plus(claim))),
            new FindOneAndUpdateOptions()
                .sort(Sorts.ascending("dueAt"))
                .returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(claimed).map(WebhookMessage::read);
  }

  /** Ends a claimed message; without effect if the claim ran out and another attempt came first. */
  void finish(Tenant tenant, WebhookMessage message, MessageStatus status) {
    messages.updateOne(
        tenant,
        message.claimed(),
        Updates.combine(
            Updates.set("status", status.name()),
            Updates.set("finishedAt", Date.from(clock.instant())),
            Updates.inc("attempts", 1)),
        false);
  }

  /** Puts a claimed message off after a failure. */
  void retry(Tenant tenant, WebhookMessage message, Instant firstFailure, Instant next) {
    messages.updateOne(
        tenant,
        message.claimed(),
        Updates.combine(
            Updates.set("dueAt", Date.from(next)),
            Updates.set("firstFailure", Date.from(firstFailure)),
            Updates.inc("failures", 1),
            Updates.inc("attempts", 1)),
        false);
  }

  /** Gives up all that waits for an endpoint; it can be replayed. */
  void failAll(Tenant tenant, String endpointId) {
    messages.updateMany(
        tenant,
        Filters.and(Filters.eq("endpointId", endpointId), PENDING),
        Updates.combine(
            Updates.set("status", MessageStatus.FAILED.name()),
            Updates.set("finishedAt", Date.from(clock.instant()))));
  }

  /**
   * Makes a finished message due again; one that still waits stays as it is.
   *
   * @throws NotFound if the endpoint has no such message
   */
  WebhookMessage replay(Tenant tenant, String endpointId, String id) {
    Bson one = Filters.and(Filters.eq("_id", id), Filters.eq("endpointId", endpointId));
    Bson finished = Filters.ne("status", MessageStatus.PENDING.name());
    Document due = messages.findOneAndUpdate(tenant, Filters.and(one, finished), dueAgain(), AFTER);
    Document message = due == null ? messages.findOne(tenant, one) : due;
    if (message == null) {
      throw new NotFound("message", id);
    }
    return WebhookMessage.read(message);
  }

  /** Makes everything due again that was stored since an instant and failed; returns how many. */
  long replayFailed(Tenant tenant, String endpointId, Instant since) {
    return messages
        .updateMany(
            tenant,
            Filters.and(
                Filters.eq("endpointId", endpointId),
                Filters.eq("status", MessageStatus.FAILED.name()),
                Filters.gte("createdAt", Date.from(since))),
            dueAgain())
        .getModifiedCount();
  }

  private Bson dueAgain() {
    return Updates.combine(
        Updates.set("status", MessageStatus.PENDING.name()),
        Updates.set("dueAt", Date.from(clock.instant())),
        Updates.set("failures", 0),
        Updates.unset("firstFailure"),
        Updates.unset("finishedAt"));
  }

  void removeAll(Tenant tenant, String endpointId) {
    messages.delete(tenant, Filters.eq("endpointId", endpointId));
  }

  public Page<WebhookMessage> page(Tenant tenant, String endpointId, Listing listing) {
    return messages.page(
        tenant, Filters.eq("endpointId", endpointId), listing, WebhookMessage::read);
  }
}
