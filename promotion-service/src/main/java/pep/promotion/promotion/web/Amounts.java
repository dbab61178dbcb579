package pep.promotion.promotion.web;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.WrongFields;

/** What the amounts of a request are held to; one that is not given is another check's to miss. */
final class Amounts {

  private Amounts() {}

  static void positive(String field, @Nullable Money amount, WrongFields wrong) {
    if (amount != null && !amount.isPositive()) {
      wrong.add(field + ".amount", "not-positive", "Give an amount above zero.");
    }
  }

  static void in(String field, @Nullable Money amount, CurrencyUnit currency, WrongFields wrong) {
    if (amount != null && !amount.getCurrencyUnit().equals(currency)) {
      wrong.add(
          field + ".currency",
          "foreign-currency",
          "Give it in the vendor's currency, " + currency + ".");
    }
  }
}
