package pep.catalog.audience;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;

/** The one currency a vendor trades in, and the check that every amount it gives is in it. */
public record VendorCurrency(CurrencyUnit unit) {

  /** Notes an error for {@code field} when the amount is negative or in another currency. */
  public void check(String field, @Nullable Money amount, List<FieldError> errors) {
    if (amount == null) {
      return;
    }
    if (!amount.getCurrencyUnit().equals(unit)) {
      errors.add(
          new FieldError(
              field,
              "foreign-currency",
              "Give the amount in " + unit + ", the vendor's currency."));
    } else if (amount.isNegative()) {
      errors.add(new FieldError(field, "negative-amount", "Give an amount of zero or more."));
    }
  }
}
