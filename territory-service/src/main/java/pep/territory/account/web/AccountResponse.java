package pep.territory.account.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.territory.account.Account;
import pep.territory.account.CustomerIdentity;

/**
 * An end customer.
 *
 * @param parentId the account of the organisation that it is a part of
 * @param mergedInto the account that has taken it in, as the same customer
 * @param merged the accounts that it has taken in
 */
record AccountResponse(
    String id,
    @Nullable String code,
    CustomerIdentity identity,
    @Nullable String parentId,
    @Nullable String mergedInto,
    List<Account.Merged> merged,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static AccountResponse of(Account account) {
    return new AccountResponse(
        account.id(),
        account.code(),
        account.identity(),
        account.parentId(),
        account.mergedInto(),
        account.merged(),
        account.createdAt(),
        account.changedAt(),
        account.version());
  }
}
