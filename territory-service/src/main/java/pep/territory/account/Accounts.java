package pep.territory.account;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AlreadyExists;
import pep.platform.aggregate.Creation;
import pep.platform.http.Listing;
import pep.platform.http.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Similarity.Verdict;
import pep.territory.guard.Guards;

/** The vendor's end customers, each known once however it is written. */
@Service
public class Accounts {

  private static final Comparator<AccountMatch> LIKELIEST =
      Comparator.comparing((AccountMatch match) -> match.similarity().bits())
          .reversed()
          .thenComparing(match -> match.account().id());

  private final AggregateStore<Account> accounts;
  private final Guards guards;
  private final Clock clock;

  Accounts(AggregateStore<Account> accounts, Guards guards, Clock clock) {
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
    Optional<Account> opened =
        guards.holding(
            tenant,
            guardsOf(NormalisedIdentity.of(identity)),
            () -> openOnce(tenant, id, code, identity, creation, cause));
    return opened.orElseGet(
        () ->
            accounts.create(
                new Account(tenant, id, code, identity, clock.instant()), creation, cause));
  }

  private Optional<Account> openOnce(
      Tenant tenant,
      String id,
      @Nullable String code,
      CustomerIdentity identity,
      Creation creation,
      Cause cause) {
    if (accounts.find(tenant, id).isPresent()) {
      return Optional.empty();
    }
    requireFreeCode(tenant, code);
    same(tenant, NormalisedIdentity.of(identity), id)
        .ifPresent(
            match -> {
              throw new AccountExists(match);
            });
    Account account = new Account(tenant, id, code, identity, clock.instant());
    return Optional.of(accounts.create(account, creation, cause));
  }

  /**
   * Describes a customer anew.
   *
   * @throws AccountExists if that makes it the same as another one
   */
  public Account describe(Tenant tenant, String id, CustomerIdentity identity, Cause cause) {
    NormalisedIdentity normalised = NormalisedIdentity.of(identity);
    return guards.holding(
        tenant,
        guardsOf(normalised),
        () -> {
          Account account = accounts.get(tenant, id);
          same(tenant, normalised, id)
              .ifPresent(
                  match -> {
                    throw new AccountExists(match);
                  });
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

  /** What everybody who decides on this customer must raise. */
  public static SortedSet<String> guardsOf(NormalisedIdentity identity) {
    SortedSet<String> guards = new TreeSet<>();
    BlockingKeys.of(identity).forEach(key -> guards.add("account/" + key));
    return guards;
  }

  /** The accounts that are, or may be, this customer, the likeliest first. */
  public List<AccountMatch> match(Tenant tenant, CustomerIdentity identity) {
    return matches(tenant, NormalisedIdentity.of(identity));
  }

  public Account get(Tenant tenant, String id) {
    return accounts.get(tenant, id);
  }

  /** One page of the list. */
  public Page<Account> page(Tenant tenant, Bson visible, Listing listing) {
    return accounts.page(tenant, visible, listing);
  }

  private Optional<AccountMatch> same(Tenant tenant, NormalisedIdentity identity, String except) {
    return matches(tenant, identity).stream()
        .filter(match -> match.similarity().verdict() == Verdict.SAME)
        .filter(match -> !match.account().id().equals(except))
        .findFirst();
  }

  private List<AccountMatch> matches(Tenant tenant, NormalisedIdentity identity) {
    List<AccountMatch> matches = new ArrayList<>();
    accounts.forEach(
        tenant,
        Filters.in("keys", BlockingKeys.of(identity)),
        account -> {
          Similarity similarity =
              IdentityComparison.compare(identity, NormalisedIdentity.of(account.identity()));
          if (similarity.verdict() != Verdict.DIFFERENT) {
            matches.add(new AccountMatch(account, similarity));
          }
        });
    matches.sort(LIKELIEST);
    return matches;
  }

  private void requireFreeCode(Tenant tenant, @Nullable String code) {
    if (code != null && accounts.findOne(tenant, Filters.eq("code", code)).isPresent()) {
      throw new AlreadyExists("Another account has the code " + code + ".");
    }
  }
}
