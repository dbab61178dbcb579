package pep.territory.account;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The account was taken in by another one, under which the customer is known now. */
@Problem(
    code = "account-merged",
    title = "The account is a part of another one",
    cure = "Use the account in accountId, or split this one off again.")
public class AccountMerged extends RuleBroken {

  AccountMerged(String id, String into) {
    super("Account " + id + " is a part of " + into + ".", Map.of("accountId", into));
  }
}
