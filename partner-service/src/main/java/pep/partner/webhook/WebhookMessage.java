package pep.partner.webhook;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/**
 * One announcement for one endpoint, kept until it is delivered or given up.
 *
 * @param id derived from endpoint and announcement, so that storing it again changes nothing
 * @param webhookId what the receiver tells repeats by; the same over all attempts
 * @param attempts made so far
 * @param failures in a row, since it was stored or replayed
 * @param firstFailure the first of them
 * @param dueAt when it is tried next; while an attempt is made, when another may be made at the
 *     earliest
 * @param finishedAt when it was delivered or given up
 */
public record WebhookMessage(
    String id,
    String endpointId,
    String webhookId,
    String type,
    String subject,
    byte[] body,
    MessageStatus status,
    int attempts,
    int failures,
    @Nullable Instant firstFailure,
    Instant dueAt,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  static String idOf(Tenant tenant, String endpointId, Announcement announcement) {
    String seed = String.join("\n", tenant.vendorId(), endpointId, announcement.key());
    return Creation.derivedFrom(seed).id("msg");
  }

  static WebhookMessage read(Document document) {
    return new WebhookMessage(
        document.getString("_id"),
        document.getString("endpointId"),
        document.getString("webhookId"),
        document.getString("type"),
        document.getString("subject"),
        document.get("body", Binary.class).getData(),
        MessageStatus.valueOf(document.getString("status")),
        document.getInteger("attempts", 0),
        document.getInteger("failures", 0),
        instant(document, "firstFailure"),
        document.getDate("dueAt").toInstant(),
        document.getDate("createdAt").toInstant(),
        instant(document, "finishedAt"));
  }

  /** Matches this message only while the claim under which it was read holds. */
  Bson claimed() {
    return Filters.and(
        Filters.eq("_id", id),
        Filters.eq("status", MessageStatus.PENDING.name()),
        Filters.eq("dueAt", Date.from(dueAt)));
  }

  boolean isTest() {
    return Announcements.TEST_TYPE.equals(type);
  }

  private static @Nullable Instant instant(Document document, String field) {
    Date date = document.getDate(field);
    return date == null ? null : date.toInstant();
  }
}
