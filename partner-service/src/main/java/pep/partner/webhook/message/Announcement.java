package pep.partner.webhook.message;

import org.jspecify.annotations.Nullable;

/**
 * Something that endpoints are told: a fact, one line of a packed one, or a state.
 *
 * @param key what it is told once by: the event's id, the line's own id with the type, because a
 *     line may come again in another event, or the type, the subject and the version of a state
 *     (one that is sent again has another id)
 * @param webhookId the {@code webhook-id} that the receiver tells repeats by
 * @param about the partner it is about; null for none, and for what is the vendor's alone to know
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
