package pep.partner.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.identity.Readers;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** Tells everybody whom something concerns, once. */
@Service
public class Telling {

  private final Readers readers;
  private final Notices notices;
  private final NoticeMail mail;
  private final List<NoticeChannel> channels;
  private final Clock clock;

  Telling(
      Readers readers,
      Notices notices,
      NoticeMail mail,
      List<NoticeChannel> channels,
      Clock clock) {
    this.readers = readers;
    this.notices = notices;
    this.mail = mail;
    this.channels = channels;
    this.clock = clock;
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
      mail.take(tenant, reader, notices.add(tenant, notice));
    }
    channels.forEach(each -> each.take(tenant, kind, happening, values, kind.link(about)));
  }

  /** Those of the partners that have people who can be told. */
  public Set<String> reached(Tenant tenant, Collection<String> partnerIds) {
    return readers.partnersWithAny(tenant, partnerIds);
  }

  private List<Readers.Reader> of(Tenant tenant, NoticeKind kind, @Nullable String partnerId) {
    return switch (kind.audience()) {
      case PARTNER -> partnerId == null ? List.of() : readers.ofPartner(tenant, partnerId);
      case VENDOR -> readers.managers(tenant);
      case MARKETING -> readers.promoters(tenant);
      case FINANCE -> readers.bookkeepers(tenant);
      case OWNER ->
          partnerId == null ? readers.administrators(tenant) : readers.ofPartner(tenant, partnerId);
    };
  }
}
