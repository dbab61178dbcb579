package pep.territory.deal;

import java.util.List;
import java.util.Map;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

/**
 * Each of two accounts has a live deal of another partner: as one customer one of them would be
 * wrong.
 */
@Problem(
    code = "accounts-contested",
    title = "Deals of several partners protect the two accounts",
    cure = "Look at deals: transfer or reject those of one partner first.")
public class AccountsContested extends RuleBroken {

  AccountsContested(List<String> deals) {
    super("Live deals of several partners would be about one customer.", Map.of("deals", deals));
  }
}
