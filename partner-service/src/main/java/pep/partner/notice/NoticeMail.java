package pep.partner.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import pep.partner.identity.Readers;
import pep.partner.language.Language;
import pep.partner.mail.Letter;
import pep.partner.mail.Mailing;
import pep.partner.vendor.Vendors;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.tenancy.Tenant;

/** Mails what somebody wishes to be mailed, when that person wishes it. */
@Service
class NoticeMail {

  /** After that a mail of it would only puzzle. */
  private static final Duration WORTH_KNOWING = Duration.ofDays(7);

  /** Time for what was told just before a letter was due to get into it. */
  private static final Duration GATHERED = Duration.ofMinutes(1);

  private static final int LISTED = 50;

  private final Wishes wishes;
  private final Notices notices;
  private final NoticeDigests digests;
  private final Readers readers;
  private final Mailing mailing;
  private final Vendors vendors;
  private final Clock clock;
  private final String origin;

  NoticeMail(
      Wishes wishes,
      Notices notices,
      NoticeDigests digests,
      Readers readers,
      Mailing mailing,
      Vendors vendors,
      Clock clock,
      PlatformSettings settings) {
    this.wishes = wishes;
    this.notices = notices;
    this.digests = digests;
    this.readers = readers;
    this.mailing = mailing;
    this.vendors = vendors;
    this.clock = clock;
    this.origin = settings.origin();
  }

  /** Bears repetition, until the letter with it has gone out. */
  void take(Tenant tenant, Readers.Reader reader, Notice notice) {
    NoticeWishes wished = wishes.of(tenant, reader.userId());
    if (!wished.byMail().contains(notice.kind())) {
      return;
    }
    MailHours hours = wished.hours(vendors.get(tenant).timeZone());
    Instant due = hours.mailed(notice.at());
    if (hours.rhythm() == MailRhythm.IMMEDIATELY) {
      mailing.write(tenant, notice.id(), letter(reader, notice), due, due.plus(WORTH_KNOWING));
    } else if (clock.instant().isBefore(due)) {
      digests.add(tenant, reader.userId(), due, notice.id());
    }
  }

  boolean sendOne(Tenant tenant) {
    var due = digests.first(tenant, clock.instant().minus(GATHERED));
    due.ifPresent(digest -> send(tenant, digest));
    return due.isPresent();
  }

  Set<Tenant> due() {
    return digests.due(clock.instant().minus(GATHERED));
  }

  /** What was read meanwhile is left out, and whoever works here no more is not written to. */
  private void send(Tenant tenant, NoticeDigest digest) {
    List<Notice> unread = notices.unread(tenant, digest.notices());
    if (!unread.isEmpty()) {
      readers
          .find(tenant, digest.userId())
          .ifPresent(
              reader ->
                  mailing.write(
                      tenant,
                      digest.id(),
                      letter(reader, unread),
                      digest.dueAt(),
                      clock.instant().plus(WORTH_KNOWING)));
    }
    digests.done(tenant, digest);
  }

  private Letter letter(Readers.Reader reader, List<Notice> all) {
    List<String> paragraphs = new ArrayList<>();
    all.stream().limit(LISTED).forEach(notice -> paragraphs.add(title(reader.language(), notice)));
    if (all.size() > LISTED) {
      paragraphs.add(NoticeTexts.ALL.in(reader.language(), "digest.more", all.size() - LISTED));
    }
    return letter(
        reader,
        NoticeTexts.ALL.in(reader.language(), "digest.title", all.size()),
        paragraphs,
        "/notices");
  }

  private Letter letter(Readers.Reader reader, Notice notice) {
    String text = NoticeTexts.text(reader.language(), notice.kind(), notice.values());
    return letter(reader, title(reader.language(), notice), List.of(text), notice.link());
  }

  private Letter letter(
      Readers.Reader reader, String subject, List<String> paragraphs, String link) {
    return new Letter(
        reader.email(),
        reader.language(),
        subject,
        paragraphs,
        new Letter.Action(NoticeTexts.ALL.in(reader.language(), "open"), origin + link),
        origin + "/notices");
  }

  private static String title(Language language, Notice notice) {
    return NoticeTexts.title(language, notice.kind(), notice.values());
  }
}
