package pep.partner.webhook.chat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.language.Language;
import pep.partner.notice.NoticeKind;
import pep.partner.webhook.transport.AddressCheck;
import pep.partner.webhook.transport.DeliveryResult;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;

/** Has a vendor say which chat is told what, and try it. */
@Service
public class Chatting {

  private static final String NOUN = "chat";
  private static final String TRIAL = "This is a trial: the partner platform can write here.";

  private final ChatChannels channels;
  private final ChatMessages messages;
  private final ChatRounds rounds;
  private final AddressCheck addresses;

  Chatting(
      ChatChannels channels, ChatMessages messages, ChatRounds rounds, AddressCheck addresses) {
    this.channels = channels;
    this.messages = messages;
    this.rounds = rounds;
    this.addresses = addresses;
  }

  /**
   * @throws NotFound if the vendor has none
   */
  public ChatChannel get(Tenant tenant) {
    return channels.find(tenant).orElseThrow(() -> new NotFound(NOUN, ChatChannel.ONE));
  }

  public Optional<ChatChannel> find(Tenant tenant) {
    return channels.find(tenant);
  }

  public long waiting(Tenant tenant) {
    return messages.waiting(tenant);
  }

  /**
   * Sets the chat, or changes what is told there. At another address what waits is due now.
   *
   * @param url null to keep the one that is there
   */
  public ChatChannel set(
      Tenant tenant, @Nullable String url, Set<NoticeKind> kinds, Language language) {
    ChatChannel before = channels.find(tenant).orElse(null);
    if (url != null) {
      addresses.check(url);
      String address = url.strip();
      channels.set(
          tenant,
          new ChatChannel(
              ChatChannel.ONE,
              channels.seal(tenant, address),
              ChatChannel.shown(address),
              kinds,
              language,
              null,
              null,
              null));
      messages.hasten(tenant);
    } else if (before != null) {
      channels.set(
          tenant,
          new ChatChannel(
              before.name(),
              before.url(),
              before.shown(),
              kinds,
              language,
              before.failingSince(),
              before.failure(),
              before.workedAt()));
    } else {
      throw InvalidInput.of(
          "url", "no-chat-yet", "Give the address of the chat's incoming webhook.");
    }
    return get(tenant);
  }

  /** What waits for it is dropped. */
  public void remove(Tenant tenant) {
    channels.remove(tenant);
    messages.dropWaiting(tenant);
  }

  /** Writes a line there now, and says what came of it. */
  public String test(Tenant tenant) {
    DeliveryResult result = rounds.post(tenant, get(tenant), TRIAL);
    if (result.outcome().isSuccess()) {
      channels.worked(tenant);
    } else {
      channels.failed(tenant, ChatRounds.said(result));
    }
    return ChatRounds.said(result);
  }
}
