package pep.territory.deal;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.http.Listing;
import pep.platform.http.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Account;
import pep.territory.account.Accounts;
import pep.territory.account.BlockingKeys;
import pep.territory.account.NormalisedIdentity;
import pep.territory.guard.Guards;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.Roster;

/**
 * Registers deals and follows them to their end. Whoever decides on a customer raises the guards of
 * its blocking keys, so that of two partners that claim it at once the second one sees the first.
 */
@Service
public class Deals {

  private final AggregateStore<Deal> deals;
  private final Accounts accounts;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  Deals(
      AggregateStore<Deal> deals, Accounts accounts, Guards guards, Roster roster, Clock clock) {
    this.deals = deals;
    this.accounts = accounts;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * Registers a deal, or keeps the refusal: look at its status.
   *
   * @param partner id or code of the partner, which must be active
   */
  public Deal register(
      Tenant tenant, String partner, DealRequest request, Creation creation, Cause cause) {
    KnownPartner holder = roster.activePartner(tenant, partner);
    roster.requireProductLines(tenant, request.productLines());
    requireCurrency(tenant, request.value());
    String id = creation.id(Deal.ID_PREFIX);
    NormalisedIdentity customer = NormalisedIdentity.of(request.customer());
    Optional<Deal> registered =
        guards.holding(
            tenant,
            Accounts.guardsOf(customer),
            () -> {
              if (deals.find(tenant, id).isPresent()) {
                return Optional.empty();
              }
              Deal deal = decided(tenant, id, holder, request, customer, cause);
              return Optional.of(deals.create(deal, creation, cause));
            });
    return registered.orElseGet(() -> repeated(tenant, id, holder, request, creation, cause));
  }

  private Deal decided(
      Tenant tenant,
      String id,
      KnownPartner holder,
      DealRequest request,
      NormalisedIdentity customer,
      Cause cause) {
    Instant now = clock.instant();
    List<RivalDeal> live = live(tenant, customer, now);
    DealDecision decision =
        ConflictPolicy.decide(
            holder.id(), customer, Set.copyOf(request.productLines()), live, now);
    Account account =
        decision.registered()
            ? accounts.ofCustomer(tenant, request.customer(), accountId(id), cause)
            : null;
    return new Deal(tenant, id, holder, request, account, decision, protection(tenant), now);
  }

  /** The first one's document, once its body is known to be the same. */
  private Deal repeated(
      Tenant tenant,
      String id,
      KnownPartner holder,
      DealRequest request,
      Creation creation,
      Cause cause) {
    DealDecision decision = deals.get(tenant, id).decision();
    Deal same =
        new Deal(
            tenant, id, holder, request, null, decision, protection(tenant), clock.instant());
    return deals.create(same, creation, cause);
  }

  /** Approves a registered deal and protects it anew. */
  public Deal approve(Tenant tenant, String id, Cause cause) {
    Deal deal = deals.get(tenant, id);
    deal.approve(protection(tenant), clock.instant());
    return deals.save(deal, cause);
  }

  /** Rejects a registered deal. */
  public Deal reject(Tenant tenant, String id, String reason, Cause cause) {
    Deal deal = deals.get(tenant, id);
    deal.reject(reason);
    return deals.save(deal, cause);
  }

  /** Protects an approved deal for some days more. */
  public Deal extend(Tenant tenant, String id, int days, String reason, Cause cause) {
    Deal deal = deals.get(tenant, id);
    deal.extend(Duration.ofDays(days), reason, clock.instant());
    return deals.save(deal, cause);
  }

  /** Closes an approved deal. */
  public Deal close(
      Tenant tenant, String id, DealOutcome outcome, @Nullable String reason, Cause cause) {
    Deal deal = deals.get(tenant, id);
    deal.close(outcome, reason);
    return deals.save(deal, cause);
  }

  /** What the clock does when a protection ends. */
  void expireWhenDue(Tenant tenant, String id) {
    Deal deal = deals.get(tenant, id);
    deal.expireWhenDue(clock.instant());
    deals.save(deal, Cause.ofClock("deal-protection"));
  }

  /** The deal, whoever holds it. */
  public Deal get(Tenant tenant, String id) {
    return deals.get(tenant, id);
  }

  /** One page of the list. */
  public Page<Deal> page(Tenant tenant, Bson visible, Listing listing) {
    return deals.page(tenant, visible, listing);
  }

  private List<RivalDeal> live(Tenant tenant, NormalisedIdentity customer, Instant now) {
    return deals
        .findAll(
            tenant,
            Filters.and(
                Filters.in("keys", BlockingKeys.of(customer)),
                Filters.in("status", DealStatus.REGISTERED.name(), DealStatus.APPROVED.name()),
                Filters.gt("protectedUntil", now)))
        .stream()
        .map(Deal::asRival)
        .toList();
  }

  private void requireCurrency(Tenant tenant, @Nullable Money value) {
    if (value == null) {
      return;
    }
    String given = value.getCurrencyUnit().getCode();
    roster
        .currency(tenant)
        .filter(expected -> !expected.equals(given))
        .ifPresent(
            expected -> {
              throw new WrongCurrency(given, expected);
            });
  }

  private Duration protection(Tenant tenant) {
    return Duration.ofDays(roster.dealProtectionDays(tenant));
  }

  private static String accountId(String dealId) {
    return Creation.derivedFrom(dealId).id(Account.ID_PREFIX);
  }
}
