package pep.territory.account;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/** Only what was taken in can be split off. */
@Problem(
    code = "account-not-merged",
    title = "The account is a customer of its own",
    cure = "Name the account that was taken in.")
public class AccountNotMerged extends RuleBroken {

  AccountNotMerged(String id) {
    super("Account " + id + " is no part of another one.");
  }
}
