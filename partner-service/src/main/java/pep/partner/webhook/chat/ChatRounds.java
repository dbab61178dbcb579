package pep.partner.webhook.chat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.Telling;
import pep.partner.webhook.transport.AttemptOutcome;
import pep.partner.webhook.transport.DeliveryResult;
import pep.partner.webhook.transport.Transport;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what waits for chats, again after failures; what is given up is told the administrators.
 */
@Component
class ChatRounds extends BackgroundWork {

  private static final Duration SWEEP = Duration.ofSeconds(2);
  private static final Duration FIRST_REST = Duration.ofSeconds(10);
  private static final Duration LONGEST_REST = Duration.ofHours(1);
  private static final Duration WORTH_KNOWING = Duration.ofDays(1);
  private static final int IN_A_ROW = 5;

  private final ChatChannels channels;
  private final ChatMessages messages;
  private final Transport transport;
  private final Telling telling;
  private final Clock clock;

  ChatRounds(
      ChatChannels channels,
      ChatMessages messages,
      Transport transport,
      Telling telling,
      Clock clock,
      Background background) {
    super("chat", SWEEP, background);
    this.channels = channels;
    this.messages = messages;
    this.transport = transport;
    this.telling = telling;
    this.clock = clock;
  }

  @Override
  protected boolean round(boolean swept) {
    return inTurn(messages.due(), this::some);
  }

  private boolean some(Tenant tenant) {
    int sent = 0;
    while (isRunning() && sent < IN_A_ROW && one(tenant)) {
      sent++;
    }
    return sent == IN_A_ROW;
  }

  private boolean one(Tenant tenant) {
    Optional<ChatMessage> claimed = messages.claim(tenant);
    claimed.ifPresent(
        message ->
            channels
                .find(tenant)
                .ifPresentOrElse(
                    channel -> send(tenant, channel, message),
                    () -> messages.finish(tenant, message, ChatMessage.State.GIVEN_UP)));
    return claimed.isPresent();
  }

  private void send(Tenant tenant, ChatChannel channel, ChatMessage message) {
    DeliveryResult result = post(tenant, channel, message.text());
    Instant now = clock.instant();
    if (result.outcome().isSuccess()) {
      messages.finish(tenant, message, ChatMessage.State.SENT);
      channels.worked(tenant);
      return;
    }
    String failure = said(result);
    channels.failed(tenant, failure);
    boolean isHopeless = result.outcome() == AttemptOutcome.GONE;
    if (isHopeless || !now.isBefore(message.createdAt().plus(WORTH_KNOWING))) {
      messages.finish(tenant, message, ChatMessage.State.GIVEN_UP);
      tellFailing(tenant, channel, failure);
    } else {
      messages.putOff(tenant, message, now.plus(rest(message.attempts(), result.retryAfter())));
    }
  }

  /** What came of posting a text just now. */
  DeliveryResult post(Tenant tenant, ChatChannel channel, String text) {
    byte[] body =
        JsonMapper.shared()
            .writeValueAsString(Map.of("text", text))
            .getBytes(StandardCharsets.UTF_8);
    return transport.post(URI.create(channels.open(tenant, channel)), Map.of(), body);
  }

  private void tellFailing(Tenant tenant, ChatChannel channel, String failure) {
    Instant since = Objects.requireNonNullElseGet(channel.failingSince(), clock::instant);
    telling.tell(
        tenant,
        NoticeKind.CHAT_FAILING,
        "chat/" + since.toEpochMilli(),
        ChatChannel.ONE,
        null,
        List.of(channel.shown(), failure));
  }

  /** Doubled each time up to an hour; a receiver may ask for more, up to that. */
  private static Duration rest(int attempts, @Nullable Duration asked) {
    Duration doubled = FIRST_REST.multipliedBy(1L << Math.min(attempts - 1, 9));
    Duration wanted = asked != null && asked.compareTo(doubled) > 0 ? asked : doubled;
    return wanted.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wanted;
  }

  static String said(DeliveryResult result) {
    String outcome = result.outcome().name().toLowerCase(Locale.ROOT);
    return result.status() == null ? outcome : outcome + " " + result.status();
  }
}
