package pep.territory.deal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Account;
import pep.territory.account.AccountMatching;
import pep.territory.account.NormalisedIdentity;
import pep.territory.guard.Guards;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/**
 * Registers deals and follows them to their end. Whoever decides on a customer raises the guards of
 * its blocking keys, so that of two partners that claim it at once the second one sees the first.
 */
@Service
public class DealRegistration {

  private final Deals deals;
  private final DealRulings rulings;
  private final AccountMatching accounts;
  private final Guards guards;
  private final Roster roster;
  private final DealTerms terms;
  private final Clock clock;

  DealRegistration(
      Deals deals,
      DealRulings rulings,
      AccountMatching accounts,
      Guards guards,
      Roster roster,
      DealTerms terms,
      Clock clock) {
    this.deals = deals;
    this.rulings = rulings;
    this.accounts = accounts;
    this.guards = guards;
    this.roster = roster;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * Registers a deal, or keeps the refusal: look at its status.
   *
   * @param partner id or code of the partner, which must be active
   * @throws pep.platform.problem.InvalidInput if the value is in another currency than the vendor's
   */
  public Deal register(
      Tenant tenant, String partner, DealRequest request, Creation creation, Cause cause) {
    KnownPartner holder = roster.activePartner(tenant, partner);
    terms.requireLines(tenant, request.productLines());
    terms.requireCurrency(tenant, request.value());
    return registerFor(tenant, holder, request, creation, cause);
  }

  /** Registers what was found to be in order for an active partner, or keeps the refusal. */
  Deal registerFor(
      Tenant tenant, KnownPartner holder, DealRequest request, Creation creation, Cause cause) {
    String id = creation.id(Deal.ID_PREFIX);
    NormalisedIdentity customer = NormalisedIdentity.of(request.customer());
    return guards.holding(
        tenant,
        AccountMatching.guardsOf(customer),
        () ->
            deals
                .repeated(tenant, id, creation)
                .orElseGet(
                    () ->
                        deals.create(
                            decided(tenant, id, holder, request, customer, cause),
                            creation,
                            cause)));
  }

  private Deal decided(
      Tenant tenant,
      String id,
      KnownPartner holder,
      DealRequest request,
      NormalisedIdentity customer,
      Cause cause) {
    Instant now = clock.instant();
    DealRuling ruling = rulings.decide(tenant, id, holder.id(), request, customer, now, Set.of());
    Account account =
        ruling.decision().registered()
            ? accounts.ofCustomer(tenant, request.customer(), accountId(id), cause)
            : null;
    return new Deal(
        tenant, id, holder, request, new RuledDeal(ruling, account, protection(tenant), now));
  }

  /** Whether deciding on the deal again, from the facts that were kept, gives the same. */
  public boolean replays(Deal deal) {
    return rulings.replays(deal);
  }

  /** Approves a registered deal and protects it anew. */
  public Deal approve(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    deal.approve(protection(tenant), clock.instant());
    return deals.save(deal, cause);
  }

  /** Rejects a registered deal. */
  public Deal reject(
      Tenant tenant, String id, @Nullable String ifMatch, String reason, Cause cause) {
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    deal.reject(reason);
    return deals.save(deal, cause);
  }

  /**
   * Protects an approved deal for some days more: in all for as many as the vendor protects one.
   *
   * @param proof what shows that it goes on; may be left out the first time
   */
  public Deal extend(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      int days,
      String reason,
      @Nullable String proof,
      Cause cause) {
    Deal deal = deals.get(tenant, id);
    ETags.check(ifMatch, deal);
    deal.extend(
        new DealExtension(clock.instant(), days, reason, proof), roster.dealProtectionDays(tenant));
    return deals.save(deal, cause);
  }

  /** Closes an approved deal that lies within the caller's reach. */
  public Deal close(
      Reach reach,
      String id,
      @Nullable String ifMatch,
      DealOutcome outcome,
      @Nullable String reason,
      Cause cause) {
    Deal deal = deals.get(reach, id);
    ETags.check(ifMatch, deal);
    deal.close(outcome, reason);
    return deals.save(deal, cause);
  }

  /** What the clock does when a protection ends, or is about to, or an objection lapses. */
  void expireWhenDue(Tenant tenant, String id) {
    Deal deal = deals.get(tenant, id);
    deal.expireWhenDue(clock.instant());
    deals.save(deal, Cause.ofClock("deal-protection"));
  }

  private Duration protection(Tenant tenant) {
    return Duration.ofDays(roster.dealProtectionDays(tenant));
  }

  private static String accountId(String dealId) {
    return Creation.derivedFrom(dealId).id(Account.ID_PREFIX);
  }
}
