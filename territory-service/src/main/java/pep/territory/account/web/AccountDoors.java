package pep.territory.account.web;

import org.springframework.stereotype.Component;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;
import pep.territory.account.Account;
import pep.territory.account.AccountTakeover;

/** Opens the doors by which end customers come in. */
@Component
class AccountDoors implements RowDoors<AccountRow> {

  static final String KIND = "accounts";

  private final AccountTakeover takeover;

  AccountDoors(AccountTakeover takeover) {
    this.takeover = takeover;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<AccountRow> rows() {
    return AccountRow.class;
  }

  @Override
  public RowDoor<AccountRow, Account> open(ImportOrder order) {
    return new AccountDoor(takeover, new AccountTakeover.Foreseen(), order.tenant(), order.cause());
  }
}
