package pep.territory.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Account;
import pep.territory.account.AccountMerging;
import pep.territory.account.CustomerIdentity;

/** Merges and splits accounts together with their deals. */
@Service
public class CustomerMerging {

  private final AccountMerging accounts;
  private final Deals deals;

  CustomerMerging(AccountMerging accounts, Deals deals) {
    this.accounts = accounts;
    this.deals = deals;
  }

  /**
   * Takes an account with its deals into another one.
   *
   * @throws AccountsContested if partners that are protected on the one meet others on the other
   */
  public Account merge(
      Tenant tenant, String id, @Nullable String ifMatch, String into, Cause cause) {
    return accounts.merge(
        tenant,
        id,
        ifMatch,
        into,
        (other, stays) -> {
          List<Deal> moving = deals.onAccounts(tenant, Set.of(other.id()));
          List<Deal> staying = deals.onAccounts(tenant, Set.of(stays.id()));
          requirePeace(moving, staying);
          List<CustomerIdentity> known = new ArrayList<>(stays.identities());
          known.addAll(other.identities());
          moving.forEach(deal -> deal.follow(stays.id()));
          know(moving, known, cause);
          know(staying, known, cause);
        },
        cause);
  }

  /** Makes an account a customer of its own again, with the deals that were about it. */
  public Account split(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    return accounts.split(
        tenant,
        id,
        ifMatch,
        (account, from) -> {
          Map<Boolean, List<Deal>> parted =
              deals.onAccounts(tenant, Set.of(from.id())).stream()
                  .collect(Collectors.partitioningBy(deal -> account.id().equals(deal.bookedOn())));
          List<Deal> leaving = parted.getOrDefault(true, List.of());
          leaving.forEach(deal -> deal.follow(account.id()));
          know(leaving, account.identities(), cause);
          know(parted.getOrDefault(false, List.of()), from.identities(), cause);
        },
        cause);
  }

  private void know(List<Deal> same, List<CustomerIdentity> identities, Cause cause) {
    for (Deal deal : same) {
      deal.knowAs(identities);
      deals.save(deal, cause);
    }
  }

  private static void requirePeace(List<Deal> some, List<Deal> others) {
    List<String> rivals =
        some.stream()
            .filter(deal -> deal.status().isLive())
            .flatMap(
                deal ->
                    others.stream()
                        .filter(other -> other.status().isLive())
                        .filter(other -> !other.partnerId().equals(deal.partnerId()))
                        .filter(other -> ConflictPolicy.meet(lines(deal), lines(other)))
                        .flatMap(other -> Stream.of(deal.id(), other.id())))
            .distinct()
            .sorted()
            .toList();
    if (!rivals.isEmpty()) {
      throw new AccountsContested(rivals);
    }
  }

  private static Set<String> lines(Deal deal) {
    return Set.copyOf(deal.request().productLines());
  }
}
