package pep.partner.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.partner.profile.Onboarding;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.platform.inbox.Transactions;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;

/** A partner sees what it is asked to accept, and accepts it. */
@Service
public class Accepting {

  private final Agreements agreements;
  private final AskedAgreements asked;
  private final Partners partners;
  private final Onboarding onboarding;
  private final Transactions transactions;
  private final Clock clock;

  Accepting(
      Agreements agreements,
      AskedAgreements asked,
      Partners partners,
      Onboarding onboarding,
      Transactions transactions,
      Clock clock) {
    this.agreements = agreements;
    this.asked = asked;
    this.partners = partners;
    this.onboarding = onboarding;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is in force for the partner now, by codes. */
  public List<AskedAgreement> asked(PartnerCaller caller) {
    return asked.of(partners.get(caller.tenant(), caller.partnerId()), clock.instant());
  }

  /**
   * A repeat changes nothing. Once nothing is left to accept, the checklist's agreement is done;
   * rights that were withheld come back with the next token, which is asked for at once.
   *
   * @param from the network address that the request came from
   * @throws NotFound if the vendor has no such version
   * @throws AgreementNotInForce if it is not asked of the partner now
   */
  public AskedAgreement accept(PartnerCaller caller, String id, String from) {
    Cause cause = Cause.of(caller);
    return transactions.call(
        () -> {
          Instant now = clock.instant();
          Agreement agreement = agreements.get(caller.tenant(), id);
          Partner partner = partners.get(caller.tenant(), caller.partnerId());
          List<AskedAgreement> all = asked.of(partner, now);
          AskedAgreement named =
              all.stream()
                  .filter(each -> each.agreement().id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> new AgreementNotInForce(agreement));
          if (named.isAccepted()) {
            return named;
          }
          Acceptance acceptance = asked.accept(partner, agreement, from, now, cause);
          boolean nothingLeft = all.stream().allMatch(e -> e == named || e.isAccepted());
          boolean regained = !agreement.withheld(now).isEmpty();
          onboarding.agreed(partner.tenant(), partner.id(), nothingLeft, regained, cause);
          return new AskedAgreement(agreement, acceptance);
        });
  }
}
