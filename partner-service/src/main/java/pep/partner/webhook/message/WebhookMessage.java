package pep.partner.webhook.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/**
 * One announcement for one endpoint, kept until it is delivered or given up.
 *
 * @param id derived from endpoint and announcement, so that storing it again changes nothing
 * @param webhookId what the receiver tells repeats by; the same over all attempts
 * @param position its place in the event that it came with, from 0
 * @param attempts made so far
 * @param failures in a row, since it was stored or replayed
 * @param firstFailure the first of them
 * @param dueAt when it is tried next; while an attempt is made, when another may be made at the
 *     earliest
 * @param finishedAt when it was delivered or given up
 */
public record WebhookMessage(
    @Id String id,
    String endpointId,
    String webhookId,
    String type,
    String subject,
    int position,
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

  public static WebhookMessage of(
      Tenant tenant,
      String endpointId,
      Announcement announcement,
      MessageStatus status,
      Instant now,
      Instant dueAt) {
    return new WebhookMessage(
        idOf(tenant, endpointId, announcement),
        endpointId,
        announcement.webhookId(),
        announcement.type(),
        announcement.subject(),
        announcement.position(),
        announcement.body(),
        status,
        0,
        0,
        null,
        dueAt,
        now,
        status == MessageStatus.FAILED ? now : null);
  }

  public boolean isTest() {
    return Announcements.TEST_TYPE.equals(type);
  }
}
