package pep.partner.webhook.chat;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pep.partner.notice.NoticeChannel;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.NoticeTexts;
import pep.platform.aggregate.Creation;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.tenancy.Tenant;

/** Takes what a vendor has told in its chat; it is sent by itself. */
@Component
class ChatTelling implements NoticeChannel {

  private final ChatChannels channels;
  private final ChatMessages messages;
  private final Clock clock;
  private final String origin;

  ChatTelling(
      ChatChannels channels, ChatMessages messages, Clock clock, PlatformSettings settings) {
    this.channels = channels;
    this.messages = messages;
    this.clock = clock;
    this.origin = settings.origin();
  }

  @Override
  public void take(
      Tenant tenant, NoticeKind kind, String happening, List<String> values, String link) {
    channels
        .find(tenant)
        .filter(channel -> channel.kinds().contains(kind))
        .ifPresent(
            channel -> {
              String title = NoticeTexts.title(channel.language(), kind, values);
              String text = NoticeTexts.text(channel.language(), kind, values);
              messages.add(
                  tenant,
                  ChatMessage.of(
                      idOf(tenant, kind, happening),
                      ChatText.of(title, text, origin + link),
                      clock.instant()));
            });
  }

  private static String idOf(Tenant tenant, NoticeKind kind, String happening) {
    return Creation.derivedFrom(String.join("\n", tenant.vendorId(), kind.name(), happening))
        .id("cht");
  }
}
