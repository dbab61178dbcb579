package pep.partner.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.identity.Readers;
import pep.partner.language.Texts;
import pep.partner.mail.Letter;
import pep.partner.mail.Mailing;
import pep.platform.aggregate.Creation;
import pep.platform.autoconfigure.PlatformSettings;
import pep.platform.tenancy.Tenant;

/** Tells everybody whom something concerns, once. */
@Service
public class Telling {

  static final Texts TEXTS = new Texts("pep.partner.notice.notices");

  /** After that a mail of it would only puzzle. */
  private static final Duration WORTH_KNOWING = Duration.ofDays(7);

  private final Readers readers;
  private final Notices notices;
  private final Wishes wishes;
  private final Mailing mailing;
  private final Clock clock;
  private final String origin;

  Telling(
      Readers readers,
      Notices notices,
      Wishes wishes,
      Mailing mailing,
      Clock clock,
      PlatformSettings settings) {
    this.readers = readers;
    this.notices = notices;
    this.wishes = wishes;
    this.mailing = mailing;
    this.clock = clock;
    this.origin = settings.origin();
  }

  /**
   * Bears repetition: whoever was told is not told again.
   *
   * @param happening what happened, by an id of its own such as the event's
   * @param about the id of the thing that it is about
   * @param partnerId the partner that it concerns; null for the vendor's own
   */
  public void tell(
      Tenant tenant,
      NoticeKind kind,
      String happening,
      String about,
      @Nullable String partnerId,
      List<String> values) {
    for (Readers.Reader reader : of(tenant, kind, partnerId)) {
      String id =
          Creation.derivedFrom(String.join("\n", tenant.vendorId(), happening, reader.userId()))
              .id("not");
      Notice notice =
          new Notice(id, reader.userId(), kind, values, kind.link(about), clock.instant(), null);
      notices.add(tenant, notice);
      if (wishes.of(tenant, reader.userId()).byMail().contains(kind)) {
        mailing.write(tenant, id, letter(reader, notice), clock.instant().plus(WORTH_KNOWING));
      }
    }
  }

  /** Those of the partners that have people who can be told. */
  public Set<String> reached(Tenant tenant, Collection<String> partnerIds) {
    return readers.partnersWithAny(tenant, partnerIds);
  }

  private List<Readers.Reader> of(Tenant tenant, NoticeKind kind, @Nullable String partnerId) {
    return switch (kind.audience()) {
      case PARTNER -> partnerId == null ? List.of() : readers.ofPartner(tenant, partnerId);
      case VENDOR -> readers.managers(tenant);
      case OWNER ->
          partnerId == null ? readers.administrators(tenant) : readers.ofPartner(tenant, partnerId);
    };
  }

  private Letter letter(Readers.Reader reader, Notice notice) {
    Object[] values = notice.values().toArray();
    String key = notice.kind().key();
    return new Letter(
        reader.email(),
        reader.language(),
        TEXTS.in(reader.language(), key + ".title", values),
        List.of(TEXTS.in(reader.language(), key + ".text", values)),
        new Letter.Action(TEXTS.in(reader.language(), "open"), origin + notice.link()),
        origin + "/notices");
  }
}
