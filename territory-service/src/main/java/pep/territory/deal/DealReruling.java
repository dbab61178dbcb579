package pep.territory.deal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Account;
import pep.territory.account.AccountMatching;
import pep.territory.account.NormalisedIdentity;
import pep.territory.roster.Roster;

/** Puts a deal before the conflict policy once more, as a person has asked for. */
@Component
class DealReruling {

  private final DealRulings rulings;
  private final AccountMatching accounts;
  private final Roster roster;
  private final Clock clock;

  DealReruling(DealRulings rulings, AccountMatching accounts, Roster roster, Clock clock) {
    this.rulings = rulings;
    this.accounts = accounts;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * Decides once more. The caller holds the guards of the customer.
   *
   * @param setAside ids of deals and grants that do not stand against it
   */
  RuledDeal decide(Deal deal, Set<String> setAside, Cause cause) {
    Tenant tenant = deal.tenant();
    Instant now = clock.instant();
    DealRuling ruling =
        rulings.decide(
            tenant,
            deal.id(),
            deal.partnerId(),
            deal.request(),
            NormalisedIdentity.of(deal.request().customer()),
            now,
            setAside);
    Account account =
        ruling.decision().registered()
            ? accounts.ofCustomer(
                tenant,
                deal.request().customer(),
                Creation.derivedFrom(deal.id()).id(Account.ID_PREFIX),
                cause)
            : null;
    Duration protection = Duration.ofDays(roster.dealProtectionDays(tenant));
    return new RuledDeal(ruling, account, protection, now);
  }
}
