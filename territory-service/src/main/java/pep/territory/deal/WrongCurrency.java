package pep.territory.deal;

import pep.platform.http.Problem;
import pep.platform.http.RuleBroken;

/** Values are in the vendor's currency. */
@Problem(
    code = "wrong-currency",
    status = 400,
    title = "Not the vendor's currency",
    cure = "Give the value in the vendor's currency.")
public class WrongCurrency extends RuleBroken {

  WrongCurrency(String given, String expected) {
    super("The value is in " + given + "; the vendor's currency is " + expected + ".");
  }
}
