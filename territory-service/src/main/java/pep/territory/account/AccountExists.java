package pep.territory.account;

import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** The vendor has an account of this customer already. */
@Problem(
    code = "account-exists",
    title = "The customer has an account already",
    cure = "Use the account named in accountId, or describe the new customer so that they differ.")
public class AccountExists extends RuleBroken {

  AccountExists(AccountMatch match) {
    super(
        "Account " + named(match.account()) + " is the same customer.",
        Map.of("accountId", match.account().id(), "similarity", match.similarity()));
  }

  private static String named(Account account) {
    return account.code() == null ? account.id() : account.id() + " (" + account.code() + ")";
  }
}
