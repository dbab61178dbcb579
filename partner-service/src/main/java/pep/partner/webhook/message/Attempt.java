package pep.partner.webhook.message;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Field;
import pep.partner.webhook.transport.AttemptOutcome;

/**
 * One try to deliver one message.
 *
 * @param number the how-manieth of its message, from 1
 * @param status HTTP status of the answer; null where none came
 * @param response the beginning of the answer's body, at most 1,024 bytes
 */
public record Attempt(
    @Id String id,
    String endpointId,
    String messageId,
    String webhookId,
    String type,
    int number,
    Instant at,
    @Field("tookMillis") Duration took,
    AttemptOutcome outcome,
    @Nullable Integer status,
    String response) {}
