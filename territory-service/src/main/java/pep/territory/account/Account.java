package pep.territory.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Aggregate;
import pep.platform.aggregate.AggregateKind;
import pep.platform.tenancy.Tenant;

/** An end customer of a vendor, with the keys under which it is looked for. */
public class Account extends Aggregate {

  public static final String ID_PREFIX = "acc";

  static final AggregateKind<Account> KIND = AggregateKind.of(Account.class, "account", "accounts");

  private @Nullable String code;
  private CustomerIdentity identity;
  private List<String> keys;

  @SuppressWarnings("NullAway.Init")
  private Account() {}

  Account(Tenant tenant, String id, @Nullable String code, CustomerIdentity identity, Instant now) {
    super(tenant, id, now);
    this.code = code;
    describe(identity);
  }

  /** Describes the customer anew. */
  final void describe(CustomerIdentity newIdentity) {
    this.identity = newIdentity;
    this.keys = List.copyOf(BlockingKeys.of(NormalisedIdentity.of(newIdentity)));
  }

  /** The vendor's own code, where it has given one. */
  public @Nullable String code() {
    return code;
  }

  public CustomerIdentity identity() {
    return identity;
  }
}
