package pep.partner.webhook.chat;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.partner.language.Language;
import pep.partner.notice.NoticeKind;

/**
 * A vendor's chat.
 *
 * @param name always {@value #ONE}, since a vendor has one
 * @param url encrypted, for whoever has it may write there
 * @param shown the address with its end alone, so that people know which it is
 * @param kinds that are told there
 * @param failingSince when the first of the failures was that no success followed; null while it
 *     works
 * @param failure what came of the last attempt then
 * @param workedAt when something was told there last
 */
public record ChatChannel(
    String name,
    byte[] url,
    String shown,
    Set<NoticeKind> kinds,
    Language language,
    @Nullable Instant failingSince,
    @Nullable String failure,
    @Nullable Instant workedAt) {

  static final String ONE = "chat";

  private static final int SHOWN_END = 4;

  public ChatChannel {
    kinds = Set.copyOf(kinds);
  }

  /** What of an address may be seen: where it leads, and the last characters of its secret. */
  static String shown(String url) {
    URI uri = URI.create(url);
    String end = url.substring(Math.max(url.length() - SHOWN_END, 0));
    return uri.getScheme() + "://" + uri.getAuthority() + "/…" + end;
  }
}
