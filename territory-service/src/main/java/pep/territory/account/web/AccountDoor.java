package pep.territory.account.web;

import java.util.List;
import java.util.Optional;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.Stored;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.account.Account;
import pep.territory.account.AccountTakeover;
import pep.territory.account.TakenAccounts;

/** By which the rows of one file of end customers come in. */
record AccountDoor(
    AccountTakeover takeover, AccountTakeover.Foreseen foreseen, Tenant tenant, Cause cause)
    implements RowDoor<AccountRow, Account> {

  /** How the opening of an account is reported that may be another one's customer. */
  static final String DOUBTFUL = "possible_duplicate";

  @Override
  public RowBatch<AccountRow, Account> open(List<AccountRow> named) {
    return new Batch(
        takeover.open(
            tenant,
            named.stream().map(AccountRow::code).toList(),
            named.stream().filter(AccountRow::describes).map(AccountRow::identity).toList()));
  }

  private final class Batch implements RowBatch<AccountRow, Account> {

    private final TakenAccounts taken;

    private Batch(TakenAccounts taken) {
      this.taken = taken;
    }

    @Override
    public Optional<Account> find(AccountRow named) {
      return taken.find(named.code());
    }

    @Override
    public AccountRow row(Account account) {
      return AccountRow.of(account);
    }

    @Override
    public Account draft(AccountRow row) {
      return taken.draft(row.code(), row.identity());
    }

    @Override
    public void change(Account account, AccountRow row) {
      taken.describe(account, row.identity());
    }

    @Override
    public void foresee(Account draft) {
      foreseen.open(taken, draft);
    }

    @Override
    public List<Stored<Account>> store(List<Account> all) {
      return takeover.store(tenant, taken, all, cause);
    }

    @Override
    public String id(Account account) {
      return account.id();
    }

    @Override
    public long version(Account account) {
      return account.version();
    }

    @Override
    public String created(Account account) {
      return taken.doubtful(account) ? DOUBTFUL : "created";
    }

    /** Nothing follows of it by itself. */
    @Override
    public List<Consequence> consequences(Account account) {
      return List.of();
    }
  }
}
