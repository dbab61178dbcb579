package pep.territory.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

/** Accounts that are taken over together, beside the customers that the vendor has. */
public final class TakenAccounts {

  private final Tenant tenant;
  private final Map<String, Account> byCode;
  private final KnownCustomers known;
  private final Set<String> doubtful = ConcurrentHashMap.newKeySet();
  private final Instant now;

  TakenAccounts(Tenant tenant, List<Account> coded, KnownCustomers known, Instant now) {
    this.tenant = tenant;
    this.byCode = coded.stream().collect(Collectors.toMap(Account::code, Function.identity()));
    this.known = known;
    this.now = now;
  }

  public Optional<Account> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * A new account, not stored yet.
   *
   * @throws AccountExists if the customer has one already
   */
  public Account draft(String code, CustomerIdentity identity) {
    Account draft =
        new Account(tenant, Creation.random().id(Account.ID_PREFIX), code, identity, now);
    requireNew(known, draft);
    return draft;
  }

  /**
   * Describes a customer anew, without storing it.
   *
   * @throws AccountMerged if it is a part of another account
   * @throws AccountExists if that makes it the same as another one
   */
  public void describe(Account account, CustomerIdentity identity) {
    if (!account.identity().equals(identity)) {
      account.describe(identity);
      requireNew(known, account);
    }
  }

  /** Whether a person should look if it is another one's customer. */
  public boolean doubtful(Account account) {
    return doubtful.contains(account.id());
  }

  /**
   * Holds it beside others.
   *
   * @throws AccountExists if one of them is the same customer
   */
  void requireNew(KnownCustomers others, Account account) {
    Optional<AccountMatch> other = others.other(account);
    if (other.isEmpty()) {
      return;
    }
    if (other.get().similarity().verdict() == Similarity.Verdict.SAME) {
      throw new AccountExists(other.get());
    }
    doubtful.add(account.id());
  }
}
