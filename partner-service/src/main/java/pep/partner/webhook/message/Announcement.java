package pep.partner.webhook.message;

import org.jspecify.annotations.Nullable;

/**
 * Something that endpoints are told: a fact, or one line of a packed one.
 *
 * @param key what it is told once by: the event's id, or the line's own id with the type, because a
 *     line may come again in another event
 * @param webhookId the {@code webhook-id} that the receiver tells repeats by
 * @param about the partner it is about; null for none
 * @param position its place in the event, from 0
 * @param body the exact bytes that are signed and sent
 */
public record Announcement(
    String key,
    String webhookId,
    String type,
    String subject,
    @Nullable String about,
    int position,
    byte[] body) {}
