package pep.catalog.pricing.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.ListPriceTerms;
import pep.catalog.pricing.VolumeBreak;
import pep.platform.bulk.RowKey;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.validation.Code;
import pep.platform.validation.Name;

/**
 * One row of an import; amounts are per unit and in the book's currency.
 *
 * @param volumeBreaks such as {@code 10:5%|100:9.50}: from a quantity on, a percentage off or a
 *     price per unit; empty for none
 */
record PriceRow(
    @RowKey @NotNull @Code String productCode,
    @NotNull BigDecimal listPrice,
    @Nullable BigDecimal suggestedResalePrice,
    @Nullable BigDecimal floorPrice,
    @Nullable BigDecimal unitCost,
    @Nullable @Name(max = 2000) String volumeBreaks) {

  /** The row that says all there is to say of terms. */
  static PriceRow of(ListPriceTerms terms) {
    return new PriceRow(
        terms.productCode(),
        terms.listPrice().getAmount(),
        amount(terms.suggestedResalePrice()),
        amount(terms.floorPrice()),
        amount(terms.unitCost()),
        BreakText.write(terms.volumeBreaks()));
  }

  private static @Nullable BigDecimal amount(@Nullable Money money) {
    return money == null ? null : money.getAmount();
  }

  /**
   * @throws InvalidInput naming each amount with more decimals than the currency has, and each
   *     break that does not read as one
   */
  ListPriceTerms toTerms(CurrencyUnit currency) {
    List<FieldError> errors = new ArrayList<>();
    Money list = money("listPrice", listPrice, currency, errors);
    Money suggested = money("suggestedResalePrice", suggestedResalePrice, currency, errors);
    Money floor = money("floorPrice", floorPrice, currency, errors);
    Money cost = money("unitCost", unitCost, currency, errors);
    List<VolumeBreak> breaks = BreakText.read(volumeBreaks, currency, errors);
    if (list == null || !errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new ListPriceTerms(productCode, list, suggested, floor, cost, breaks, 0);
  }

  private static @Nullable Money money(
      String field, @Nullable BigDecimal amount, CurrencyUnit currency, List<FieldError> errors) {
    if (amount == null) {
      return null;
    }
    if (amount.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
      errors.add(
          new FieldError(
              field,
              "too-many-decimals",
              "Give at most " + currency.getDecimalPlaces() + " decimals."));
      return null;
    }
    return Money.of(currency, amount.stripTrailingZeros());
  }
}
