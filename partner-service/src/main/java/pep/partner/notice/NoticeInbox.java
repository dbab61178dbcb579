package pep.partner.notice;

import java.time.Instant;
import org.springframework.stereotype.Service;
import pep.partner.identity.Readers;
import pep.partner.language.Language;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;

/** The notices of whoever asks, in their language. */
@Service
public class NoticeInbox {

  private final Notices notices;
  private final Readers readers;

  NoticeInbox(Notices notices, Readers readers) {
    this.notices = notices;
    this.readers = readers;
  }

  /** A notice as its reader reads it. */
  public record Told(
      String id,
      NoticeKind kind,
      String title,
      String text,
      String link,
      Instant at,
      boolean read) {}

  public Page<Told> page(Reach reader, Listing listing) {
    Language language = readers.languageOf(reader.subject());
    return notices
        .page(reader.tenant(), reader.subject(), listing)
        .map(notice -> told(notice, language));
  }

  public long unread(Reach reader) {
    return notices.unread(reader.tenant(), reader.subject());
  }

  /**
   * @throws NotFound if the reader has no such notice
   */
  public Told read(Reach reader, String id) {
    Notice notice = notices.read(reader.tenant(), reader.subject(), id, Cause.of(reader));
    return told(notice, readers.languageOf(reader.subject()));
  }

  public void readAll(Reach reader) {
    notices.readAll(reader.tenant(), reader.subject(), Cause.of(reader));
  }

  private static Told told(Notice notice, Language language) {
    return new Told(
        notice.id(),
        notice.kind(),
        NoticeTexts.title(language, notice.kind(), notice.values()),
        NoticeTexts.text(language, notice.kind(), notice.values()),
        notice.link(),
        notice.at(),
        notice.readAt() != null);
  }
}
