package pep.territory.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Similarity.Verdict;
import pep.territory.guard.Guards;

/** The vendor's end customers, each known once however it is written. */
@Service
public class AccountMatching {

  private static final int GUARDS = 65_536;

  private static final Comparator<AccountMatch> LIKELIEST =
      Comparator.comparing((AccountMatch match) -> match.similarity().bits())
          .reversed()
          .thenComparing(match -> match.account().id());

  private final Accounts accounts;
  private final Guards guards;
  private final Clock clock;

  AccountMatching(Accounts accounts, Guards guards, Clock clock) {
    this.accounts = accounts;
    this.guards = guards;
    this.clock = clock;
  }

  /**
   * Opens an account.
   *
   * @throws AccountExists if the customer has one already
   */
  public Account open(
      Tenant tenant,
      @Nullable String code,
      CustomerIdentity identity,
      Creation creation,
      Cause cause) {
    String id = creation.id(Account.ID_PREFIX);
    return guards.holding(
        tenant,
        guardsOf(NormalisedIdentity.of(identity)),
        () ->
            accounts
                .repeated(tenant, id, creation)
                .orElseGet(() -> opened(tenant, id, code, identity, creation, cause)));
  }

  private Account opened(
      Tenant tenant,
      String id,
      @Nullable String code,
      CustomerIdentity identity,
      Creation creation,
      Cause cause) {
    requireFreeCode(tenant, code);
    requireNew(tenant, identity, id);
    Account account = new Account(tenant, id, code, identity, clock.instant());
    return accounts.create(account, creation, cause);
  }

  /**
   * Describes a customer anew.
   *
   * @throws AccountExists if that makes it the same as another one
   */
  public Account describe(
      Tenant tenant, String id, @Nullable String ifMatch, CustomerIdentity identity, Cause cause) {
    return guards.holding(
        tenant,
        guardsOf(NormalisedIdentity.of(identity)),
        () -> {
          Account account = accounts.get(tenant, id);
          ETags.check(ifMatch, account);
          account.requireOwn();
          requireNew(tenant, identity, id);
          account.describe(identity);
          return accounts.save(account, cause);
        });
  }

  /**
   * The account of this customer, opened if there is none. Part of the caller's transaction, which
   * holds {@link #guardsOf}.
   */
  public Account ofCustomer(Tenant tenant, CustomerIdentity identity, String id, Cause cause) {
    return same(tenant, NormalisedIdentity.of(identity), "")
        .map(AccountMatch::account)
        .orElseGet(
            () ->
                accounts.create(
                    new Account(tenant, id, null, identity, clock.instant()),
                    Creation.random(),
                    cause));
  }

  /**
   * What everybody who decides on this customer must raise: one of {@value #GUARDS} for each key,
   * so that a vendor with a million customers has no more guards than one with ten thousand. Two
   * keys that share one wait for each other now and then for nothing.
   */
  public static SortedSet<String> guardsOf(NormalisedIdentity identity) {
    SortedSet<String> guards = new TreeSet<>();
    BlockingKeys.guards(identity)
        .forEach(key -> guards.add("account/" + Math.floorMod(key.hashCode(), GUARDS)));
    return guards;
  }

  /** The accounts that are, or may be, this customer, the likeliest first. */
  public List<AccountMatch> match(Tenant tenant, CustomerIdentity identity) {
    return matches(tenant, NormalisedIdentity.of(identity));
  }

  private Optional<AccountMatch> same(Tenant tenant, NormalisedIdentity identity, String except) {
    return matches(tenant, identity).stream()
        .filter(match -> match.similarity().verdict() == Verdict.SAME)
        .filter(match -> !match.account().id().equals(except))
        .findFirst();
  }

  private List<AccountMatch> matches(Tenant tenant, NormalisedIdentity identity) {
    List<AccountMatch> matches = new ArrayList<>();
    for (Account account : accounts.withAnyKey(tenant, BlockingKeys.lookup(identity))) {
      Similarity similarity = likeliest(identity, account);
      if (similarity.verdict() != Verdict.DIFFERENT) {
        matches.add(new AccountMatch(account, similarity));
      }
    }
    matches.sort(LIKELIEST);
    return matches;
  }

  /** Of an account that has taken in others, beside the description that fits best. */
  static Similarity likeliest(NormalisedIdentity identity, Account account) {
    return account.identities().stream()
        .map(each -> IdentityComparison.compare(identity, NormalisedIdentity.of(each)))
        .min(
            Comparator.comparing(Similarity::verdict)
                .thenComparing(Similarity::bits, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private void requireNew(Tenant tenant, CustomerIdentity identity, String except) {
    Optional<AccountMatch> other = same(tenant, NormalisedIdentity.of(identity), except);
    if (other.isPresent()) {
      throw new AccountExists(other.get());
    }
  }

  private void requireFreeCode(Tenant tenant, @Nullable String code) {
    if (code != null && accounts.findByCode(tenant, code).isPresent()) {
      throw new AlreadyExists("Another account has the code " + code + ".");
    }
  }
}
