package pep.partner.webhook.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.webhook.message.MessageStatus;
import pep.partner.webhook.message.WebhookMessage;

/**
 * @param id what a replay is asked by
 * @param webhookId the {@code webhook-id} header of every attempt
 * @param dueAt when it is tried next; absent once it is delivered or failed
 */
record MessageResponse(
    String id,
    String webhookId,
    String type,
    String subject,
    MessageStatus status,
    int attempts,
    @Nullable Instant dueAt,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  static MessageResponse of(WebhookMessage message) {
    return new MessageResponse(
        message.id(),
        message.webhookId(),
        message.type(),
        message.subject(),
        message.status(),
        message.attempts(),
        message.status() == MessageStatus.PENDING ? message.dueAt() : null,
        message.createdAt(),
        message.finishedAt());
  }
}
