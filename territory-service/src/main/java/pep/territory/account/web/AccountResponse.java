package pep.territory.account.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.territory.account.Account;
import pep.territory.account.CustomerIdentity;

record AccountResponse(
    String id,
    @Nullable String code,
    CustomerIdentity identity,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static AccountResponse of(Account account) {
    return new AccountResponse(
        account.id(),
        account.code(),
        account.identity(),
        account.createdAt(),
        account.changedAt(),
        account.version());
  }
}
