package pep.partner.webhook.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.webhook.WebhookAccess;
import pep.partner.webhook.delivery.Replaying;
import pep.partner.webhook.message.Attempts;
import pep.partner.webhook.message.MessageStatus;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.message.WebhookMessage;
import pep.partner.webhook.transport.AttemptOutcome;
import pep.platform.http.Rules;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;

/** What was sent to an endpoint and what came of it; sending again. */
@RestController
@RequestMapping("/api/webhooks/{id}")
class DeliveryController {

  private static final ListingRules MESSAGES =
      ListingRules.sortedBy("createdAt")
          .filter("type")
          .filter("webhookId")
          .filterEnum("status", "status", MessageStatus.class);
  private static final ListingRules ATTEMPTS =
      ListingRules.sortedBy("at")
          .filter("type")
          .filter("messageId")
          .filterEnum("outcome", "outcome", AttemptOutcome.class);

  private final WebhookAccess access;
  private final Messages messages;
  private final Attempts attempts;
  private final Replaying replaying;

  DeliveryController(
      WebhookAccess access, Messages messages, Attempts attempts, Replaying replaying) {
    this.access = access;
    this.messages = messages;
    this.attempts = attempts;
    this.replaying = replaying;
  }

  /**
   * @param until the first instant beyond the range; left out for all up to now
   * @param delivered whether what was delivered is sent again too; only what failed, if left out
   */
  record ReplayRequest(
      @NotNull Instant since, @Nullable Instant until, @Nullable Boolean delivered) {}

  /**
   * @param payload exactly what is signed and sent
   */
  record PayloadResponse(MessageResponse message, String payload) {}

  record ReplayResponse(long replayed) {}

  /** Lists what was, or is to be, delivered to an endpoint. */
  @GetMapping("/messages")
  @Allowed("webhooks:read")
  Page<MessageResponse> messages(
      Reach reach, @PathVariable String id, @Rules("MESSAGES") Listing listing) {
    access.readable(reach, id);
    return messages.page(reach.tenant(), id, listing).map(MessageResponse::of);
  }

  /** Lists the attempts to deliver to an endpoint. */
  @GetMapping("/attempts")
  @Allowed("webhooks:read")
  Page<AttemptResponse> attempts(
      Reach reach, @PathVariable String id, @Rules("ATTEMPTS") Listing listing) {
    access.readable(reach, id);
    return attempts.page(reach.tenant(), id, listing).map(AttemptResponse::of);
  }

  /** Sends a test message now and answers with what came of it, a failure included. */
  @PostMapping("/test")
  @Allowed("webhooks:write")
  AttemptResponse test(Reach reach, @PathVariable String id) {
    access.writable(reach, id);
    return AttemptResponse.of(replaying.test(reach.tenant(), id));
  }

  /** Shows a message with what it says, to the owner of its endpoint. */
  @GetMapping("/messages/{messageId}")
  @Allowed("webhooks:read")
  PayloadResponse message(Reach reach, @PathVariable String id, @PathVariable String messageId) {
    access.own(reach, id);
    WebhookMessage message = messages.get(reach.tenant(), id, messageId);
    return new PayloadResponse(
        MessageResponse.of(message), new String(message.body(), StandardCharsets.UTF_8));
  }

  /** Delivers one message again, or now where it waits for another try. */
  @PostMapping("/messages/{messageId}/replay")
  @Allowed("webhooks:write")
  MessageResponse replay(Reach reach, @PathVariable String id, @PathVariable String messageId) {
    access.writable(reach, id);
    return MessageResponse.of(replaying.replay(reach.tenant(), id, messageId));
  }

  /** Sends everything again that failed, or all, and was stored in a range. */
  @PostMapping("/replay")
  @Allowed("webhooks:write")
  ReplayResponse replayFailed(
      Reach reach, @PathVariable String id, @Valid @RequestBody ReplayRequest request) {
    access.writable(reach, id);
    boolean delivered = Boolean.TRUE.equals(request.delivered());
    return new ReplayResponse(
        replaying.replay(reach.tenant(), id, request.since(), request.until(), delivered));
  }
}
