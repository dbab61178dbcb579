package pep.territory.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** An end customer of a vendor, with the keys under which it is looked for. */
public class Account extends Aggregate {

  public static final String ID_PREFIX = "acc";

  static final AggregateKind<Account> KIND =
      AggregateKind.of(Account.class, "account", "accounts")
          .searchedBy(account -> Stream.concat(Stream.of(account.code), account.identity.texts()));

  private @Nullable String code;
  private CustomerIdentity identity;
  private List<String> keys;
  private @Nullable List<Merged> merged;
  private @Nullable String mergedInto;
  private @Nullable String parentId;

  /** An account that turned out to be the same customer, and how it described it. */
  public record Merged(String accountId, CustomerIdentity identity) {}

  @SuppressWarnings("NullAway.Init")
  private Account() {}

  Account(Tenant tenant, String id, @Nullable String code, CustomerIdentity identity, Instant now) {
    super(tenant, id, now);
    this.code = code;
    describe(identity);
  }

  /**
   * Describes the customer anew.
   *
   * @throws AccountMerged if it is a part of another account
   */
  final void describe(CustomerIdentity newIdentity) {
    requireOwn();
    this.identity = newIdentity;
    this.keys = lookedFor();
  }

  /** Takes in another account, which is the same customer: it is found as either was described. */
  void absorb(Account other) {
    requireOwn();
    other.requireOwn();
    List<Merged> all = new ArrayList<>(merged());
    all.add(new Merged(other.id(), other.identity));
    all.addAll(other.merged());
    this.merged = List.copyOf(all);
    other.merged = List.of();
    other.mergedInto = id();
    this.keys = lookedFor();
    other.keys = other.lookedFor();
  }

  /** What has taken it in was taken in itself. */
  void goWith(Account whole) {
    this.mergedInto = whole.id();
  }

  /** Lets go of an account that was taken in, which is a customer of its own after all. */
  void letGo(Account other) {
    this.merged = merged().stream().filter(each -> !each.accountId().equals(other.id())).toList();
    other.mergedInto = null;
    this.keys = lookedFor();
    other.keys = other.lookedFor();
  }

  /** Places it below another one, or below none; whether that is no circle is for the caller. */
  void placeBelow(@Nullable String newParentId) {
    requireOwn();
    this.parentId = newParentId;
  }

  /** The keys; a part of another account is not looked for. */
  private List<String> lookedFor() {
    SortedSet<String> all = new TreeSet<>();
    if (mergedInto == null) {
      identities().forEach(each -> all.addAll(BlockingKeys.of(NormalisedIdentity.of(each))));
    }
    return List.copyOf(all);
  }

  /**
   * Checks that it is a customer of its own.
   *
   * @throws AccountMerged if it is a part of another account
   */
  void requireOwn() {
    if (mergedInto != null) {
      throw new AccountMerged(id(), mergedInto);
    }
  }

  /** How the customer is described, its own description first. */
  public List<CustomerIdentity> identities() {
    return Stream.concat(Stream.of(identity), merged().stream().map(Merged::identity)).toList();
  }

  /** The keys that it is looked for by; none of a part of another account. */
  List<String> keys() {
    return keys;
  }

  /** The accounts that it has taken in. */
  public List<Merged> merged() {
    return merged == null ? List.of() : merged;
  }

  /** The account that has taken it in. */
  public @Nullable String mergedInto() {
    return mergedInto;
  }

  /** The account of the organisation that the customer is a part of. */
  public @Nullable String parentId() {
    return parentId;
  }

  /** The vendor's own code, where it has given one. */
  public @Nullable String code() {
    return code;
  }

  public CustomerIdentity identity() {
    return identity;
  }
}
