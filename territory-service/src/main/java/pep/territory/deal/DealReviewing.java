package pep.territory.deal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Account;
import pep.territory.account.AccountMatching;
import pep.territory.account.NormalisedIdentity;
import pep.territory.deal.DealRulings.Ruling;
import pep.territory.guard.Guards;
import pep.territory.roster.Roster;

/** What people decide on deals that are in review. */
@Service
public class DealReviewing {

  private final Deals deals;
  private final DealRulings rulings;
  private final AccountMatching accounts;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  DealReviewing(
      Deals deals,
      DealRulings rulings,
      AccountMatching accounts,
      Guards guards,
      Roster roster,
      Clock clock) {
    this.deals = deals;
    this.rulings = rulings;
    this.accounts = accounts;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * A reviewer has found nothing to stand against the deal: it is decided on once more, with the
   * doubts set aside. Look at its status.
   *
   * @throws DealNotInReview if it is not in review
   */
  public Deal register(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    NormalisedIdentity customer = NormalisedIdentity.of(deals.get(tenant, id).request().customer());
    return guards.holding(
        tenant,
        AccountMatching.guardsOf(customer),
        () -> {
          Deal deal = deals.get(tenant, id);
          ETags.check(ifMatch, deal);
          decideAgain(deal, customer, cause);
          return deals.save(deal, cause);
        });
  }

  private void decideAgain(Deal deal, NormalisedIdentity customer, Cause cause) {
    Tenant tenant = deal.tenant();
    List<String> setAside = deal.requireInReview().settingAside(deal.decision().doubtful());
    Instant now = clock.instant();
    Ruling ruling =
        rulings.decide(
            tenant,
            deal.id(),
            deal.partnerId(),
            deal.request(),
            customer,
            now,
            Set.copyOf(setAside));
    Account account =
        ruling.decision().registered()
            ? accounts.ofCustomer(
                tenant,
                deal.request().customer(),
                Creation.derivedFrom(deal.id()).id(Account.ID_PREFIX),
                cause)
            : null;
    Duration protection = Duration.ofDays(roster.dealProtectionDays(tenant));
    deal.registerAfterReview(ruling.decision(), ruling.facts(), account, protection, now);
  }

  /**
   * A reviewer has found that another partner serves the customer.
   *
   * @throws DealNotInReview if it is not in review
   */
  public Deal refuse(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    deal.refuseAfterReview(reason);
    return deals.save(deal, cause);
  }
}
