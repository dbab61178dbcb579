package pep.partner.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.partner.identity.Readers;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.Telling;
import pep.partner.profile.Partner;
import pep.partner.profile.PartnerStatus;
import pep.partner.profile.Partners;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Tells the people of partners that there is something to accept: when it begins, and once more
 * before its deadline. A piece of some partners at a time, so that no other clock waits for it.
 */
@Service
class AgreementTelling {

  static final String CLOCK = "agreement-telling";

  private static final int AT_ONCE = 50;

  private final Agreements agreements;
  private final AskedAgreements asked;
  private final Partners partners;
  private final Readers readers;
  private final Telling telling;
  private final Clock clock;

  AgreementTelling(
      Agreements agreements,
      AskedAgreements asked,
      Partners partners,
      Readers readers,
      Telling telling,
      Clock clock) {
    this.agreements = agreements;
    this.asked = asked;
    this.partners = partners;
    this.readers = readers;
    this.telling = telling;
    this.clock = clock;
  }

  /** Bears repetition: whoever was told is not told again. */
  void tell(Tenant tenant, String id) {
    Agreement agreement = agreements.get(tenant, id);
    Instant now = clock.instant();
    Instant due = agreement.dueAt();
    if (due == null || due.isAfter(now)) {
      return;
    }
    List<String> next = readers.partnersAfter(tenant, agreement.toldUpTo(), AT_ONCE);
    String happening = agreement.id() + "/" + due;
    for (Partner each : partners.withIds(tenant, next)) {
      tell(agreement, happening, each, now);
    }
    if (next.size() < AT_ONCE) {
      agreement.toldAll(now);
    } else {
      agreement.told(next.getLast());
    }
    agreements.save(agreement, Cause.ofClock(CLOCK));
  }

  private void tell(Agreement agreement, String happening, Partner partner, Instant now) {
    boolean isOwed =
        partner.status() != PartnerStatus.ENDED
            && asked.of(partner, now).stream()
                .anyMatch(e -> e.agreement().id().equals(agreement.id()) && !e.isAccepted());
    if (isOwed) {
      telling.tell(
          agreement.tenant(),
          NoticeKind.AGREEMENT_TO_ACCEPT,
          happening,
          agreement.id(),
          partner.id(),
          List.of(agreement.terms().title()));
    }
  }
}
