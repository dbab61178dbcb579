package pep.territory.deal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.territory.account.AccountMatching;
import pep.territory.account.NormalisedIdentity;
import pep.territory.deal.DealDecision.Outcome;
import pep.territory.guard.Guards;

/** What refused partners say against a refusal, and what people decide on it. */
@Service
public class DealObjecting {

  private final Deals deals;
  private final DealReruling reruling;
  private final Guards guards;
  private final Clock clock;

  DealObjecting(Deals deals, DealReruling reruling, Guards guards, Clock clock) {
    this.deals = deals;
    this.reruling = reruling;
    this.guards = guards;
    this.clock = clock;
  }

  /**
   * Objects to the refusal of a deal within the caller's reach.
   *
   * @throws ObjectionNotPossible if it cannot be objected to, or not any more
   */
  public Deal object(Reach reach, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Deal deal = deals.get(reach, id);
    ETags.check(ifMatch, deal);
    Instant now = clock.instant();
    List<Deal> live =
        contested(
            reach.tenant(),
            deal.decision().conflicts().stream()
                .filter(conflict -> !conflict.own())
                .map(DealConflict::dealId)
                .toList());
    deal.object(DealObjection.raised(reason, cause.by(), live, now));
    return deals.save(deal, cause);
  }

  private List<Deal> contested(Tenant tenant, List<String> ids) {
    return ids.stream()
        .map(id -> deals.get(tenant, id))
        .filter(deal -> deal.status().isLive())
        .toList();
  }

  /**
   * Releases the deals that the objection was raised against, and decides on its deal once more.
   *
   * @throws ObjectionNotOpen if none waits to be decided on
   * @throws ObjectionNotPossible if the customer is another's by now; nothing is released
   */
  public Deal uphold(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    NormalisedIdentity customer = NormalisedIdentity.of(deals.get(tenant, id).request().customer());
    return guards.holding(
        tenant,
        AccountMatching.guardsOf(customer),
        () -> {
          Deal deal = deals.get(tenant, id);
          ETags.check(ifMatch, deal);
          for (Deal contested : contested(tenant, deal.requireObjection().against())) {
            contested.release(reason);
            deals.save(contested, cause);
          }
          decideAgain(deal, reason, cause);
          return deals.save(deal, cause);
        });
  }

  private void decideAgain(Deal deal, String reason, Cause cause) {
    RuledDeal reruled = reruling.decide(deal, Set.of(), cause);
    if (reruled.decision().outcome() == Outcome.REFUSE) {
      throw new ObjectionNotPossible(deal.id(), "the customer is another's by now");
    }
    deal.upholdObjection(cause.by(), reason, reruled);
  }

  /**
   * Leaves the registration that the objection was raised against as it is.
   *
   * @throws ObjectionNotOpen if none waits to be decided on
   */
  public Deal dismiss(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    deal.dismissObjection(cause.by(), reason);
    return deals.save(deal, cause);
  }
}
