package pep.territory.account;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;

/** Two accounts that are one customer, and an account that is part of another: a person says so. */
@Service
public class AccountMerging {

  /** Levels of accounts below accounts. */
  private static final int DEEPEST = 20;

  private final Accounts accounts;
  private final Guards guards;

  AccountMerging(Accounts accounts, Guards guards) {
    this.accounts = accounts;
    this.guards = guards;
  }

  /**
   * Takes one account into another; nobody decides on either customer meanwhile.
   *
   * @param into id of the account that stays, as the field {@code into} names it
   * @param follow what else moves from the first account to the second one, in the same transaction
   * @return the account that stays
   * @throws AccountMerged if one of them is a part of another already
   */
  public Account merge(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      String into,
      BiConsumer<Account, Account> follow,
      Cause cause) {
    if (id.equals(into)) {
      throw InvalidInput.of("into", "own-account", "Give another account.");
    }
    Account seen = accounts.get(tenant, id);
    SortedSet<String> keys = guardsOf(seen);
    keys.addAll(guardsOf(named(tenant, into, "into")));
    return guards.holding(
        tenant,
        keys,
        () -> {
          Account other = accounts.get(tenant, id);
          ETags.check(ifMatch, other);
          Account stays = accounts.get(tenant, into);
          follow.accept(other, stays);
          List<Account.Merged> parts = other.merged();
          stays.absorb(other);
          for (Account.Merged each : parts) {
            Account part = accounts.get(tenant, each.accountId());
            part.goWith(stays);
            accounts.save(part, cause);
          }
          accounts.save(other, cause);
          return accounts.save(stays, cause);
        });
  }

  /**
   * Makes an account that was taken in a customer of its own again.
   *
   * @param follow what moves back from the second account to the first one, in the same transaction
   * @throws AccountNotMerged if it was not taken in
   */
  public Account split(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      BiConsumer<Account, Account> follow,
      Cause cause) {
    Account seen = accounts.get(tenant, id);
    SortedSet<String> keys = guardsOf(seen);
    keys.addAll(guardsOf(accounts.get(tenant, mergedInto(seen))));
    return guards.holding(
        tenant,
        keys,
        () -> {
          Account account = accounts.get(tenant, id);
          ETags.check(ifMatch, account);
          Account from = accounts.get(tenant, mergedInto(account));
          from.letGo(account);
          follow.accept(account, from);
          accounts.save(from, cause);
          return accounts.save(account, cause);
        });
  }

  /**
   * Says which account the customer is a part of.
   *
   * @param parent id, as the field {@code parent} names it; null for none
   * @throws InvalidInput if the parent is the account itself or below it
   */
  public Account placeBelow(
      Tenant tenant, String id, @Nullable String ifMatch, @Nullable String parent, Cause cause) {
    return guards.holding(
        tenant,
        new TreeSet<>(Set.of("account-parents")),
        () -> {
          Account account = accounts.get(tenant, id);
          ETags.check(ifMatch, account);
          String above = parent;
          for (int level = 0; above != null; level++) {
            if (above.equals(id) || level == DEEPEST) {
              throw InvalidInput.of(
                  "parent",
                  "circular-parent",
                  "Give an account that is not this one or below it, at most %d levels deep."
                      .formatted(DEEPEST));
            }
            above = named(tenant, above, "parent").parentId();
          }
          account.placeBelow(parent);
          return accounts.save(account, cause);
        });
  }

  private Account named(Tenant tenant, String id, String field) {
    return InvalidInput.named(field, "account", () -> accounts.get(tenant, id));
  }

  private static String mergedInto(Account account) {
    String into = account.mergedInto();
    if (into == null) {
      throw new AccountNotMerged(account.id());
    }
    return into;
  }

  private static SortedSet<String> guardsOf(Account account) {
    SortedSet<String> keys = new TreeSet<>();
    account
        .identities()
        .forEach(each -> keys.addAll(AccountMatching.guardsOf(NormalisedIdentity.of(each))));
    return keys;
  }
}
