package pep.territory.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.StaleVersion;
import pep.platform.bulk.Stored;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;

/**
 * Takes accounts over from another system, told apart by their codes. Many are opened in one
 * transaction, each by the same rules as alone: a customer that has an account is refused, one that
 * may have one is opened, for a person to look at.
 */
@Service
public class AccountTakeover {

  private final Accounts accounts;
  private final Guards guards;
  private final Clock clock;

  AccountTakeover(Accounts accounts, Guards guards, Clock clock) {
    this.accounts = accounts;
    this.guards = guards;
    this.clock = clock;
  }

  /**
   * Reads what is known of some accounts, and of customers like them.
   *
   * @param described the customers that may be new, or described anew
   */
  public TakenAccounts open(
      Tenant tenant, Collection<String> codes, Collection<CustomerIdentity> described) {
    SortedSet<String> keys = new TreeSet<>();
    described.forEach(each -> keys.addAll(BlockingKeys.guards(NormalisedIdentity.of(each))));
    return new TakenAccounts(
        tenant,
        accounts.withCodes(tenant, codes),
        new KnownCustomers(accounts.withAnyKey(tenant, keys)),
        clock.instant());
  }

  /**
   * Stores accounts that were drafted or described anew, in their order, each beside those before
   * it. They are decided on again where no rival can come between.
   */
  public List<Stored<Account>> store(
      Tenant tenant, TakenAccounts taken, List<Account> all, Cause cause) {
    SortedSet<String> held = new TreeSet<>();
    SortedSet<String> keys = new TreeSet<>();
    for (Account each : all) {
      NormalisedIdentity identity = NormalisedIdentity.of(each.identity());
      held.addAll(AccountMatching.guardsOf(identity));
      keys.addAll(BlockingKeys.guards(identity));
    }
    return guards.holding(tenant, held, () -> stored(tenant, taken, all, keys, cause));
  }

  private List<Stored<Account>> stored(
      Tenant tenant, TakenAccounts taken, List<Account> all, SortedSet<String> keys, Cause cause) {
    // Looked at first, because a refused write would break off the transaction.
    Map<String, Account> coded =
        accounts.withCodes(tenant, all.stream().map(Account::code).toList()).stream()
            .collect(Collectors.toMap(Account::code, Function.identity()));
    KnownCustomers known = new KnownCustomers(accounts.withAnyKey(tenant, keys));
    AggregateWrites<Account> writes = accounts.writes(cause);
    List<Stored<Account>> stored = new ArrayList<>();
    for (Account each : all) {
      try {
        requireCurrent(each, coded.get(each.code()));
        taken.requireNew(known, each);
        known.add(each);
        writes.put(each);
        stored.add(new Stored.Done<>(each));
      } catch (RuleBroken refusal) {
        stored.add(new Stored.Refused<>(refusal));
      }
    }
    Map<String, RuleBroken> refused = writes.send();
    return stored.stream().map(each -> each.unlessRefused(refused, Account::id)).toList();
  }

  private static void requireCurrent(Account account, @Nullable Account stored) {
    if (account.version() == 0 && stored != null) {
      throw new AlreadyExists("Another account has the code " + account.code() + ".");
    }
    if (stored != null && stored.version() != account.version()) {
      throw new StaleVersion(account.id(), account.version());
    }
  }

  /** What a dry run remembers of the rows that it would take. */
  public static final class Foreseen {

    private static final int MOST = 50_000;

    private final KnownCustomers customers = new KnownCustomers(List.of());

    /**
     * Notes an account that would be opened, up to {@value #MOST} of them.
     *
     * @throws AccountExists if one before it is the same customer
     */
    public synchronized void open(TakenAccounts taken, Account draft) {
      taken.requireNew(customers, draft);
      if (customers.size() < MOST) {
        customers.add(draft);
      }
    }
  }
}
