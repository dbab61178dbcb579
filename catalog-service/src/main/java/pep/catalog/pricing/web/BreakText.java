package pep.catalog.pricing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.VolumeBreak;
import pep.platform.json.PlainNumbers;
import pep.platform.problem.FieldError;

/** Volume breaks as they stand in a column: {@code 10:5%|100:9.50}. */
final class BreakText {

  private BreakText() {}

  /** Notes an error for each part that is not a quantity, a colon, and a percentage or a price. */
  static List<VolumeBreak> read(
      @Nullable String text, CurrencyUnit currency, List<FieldError> errors) {
    List<VolumeBreak> breaks = new ArrayList<>();
    if (text == null || text.isBlank()) {
      return breaks;
    }
    for (String part : text.split("\\|", -1)) {
      try {
        breaks.add(one(part.strip(), currency));
      } catch (IllegalArgumentException | ArithmeticException unreadable) {
        errors.add(
            new FieldError(
                "volumeBreaks",
                "unreadable",
                "Write \""
                    + part
                    + "\" as a quantity, a colon, and a percentage or a price, such as"
                    + " 10:5%|100:9.50."));
      }
    }
    return breaks;
  }

  static @Nullable String write(List<VolumeBreak> breaks) {
    return breaks.isEmpty()
        ? null
        : breaks.stream().map(BreakText::written).collect(Collectors.joining("|"));
  }

  private static String written(VolumeBreak each) {
    String better =
        each.percent() == null
            ? Objects.requireNonNull(each.unitPrice()).getAmount().toPlainString()
            : each.percent().value().toPlainString() + "%";
    return each.minQuantity().stripTrailingZeros().toPlainString() + ":" + better;
  }

  private static VolumeBreak one(String part, CurrencyUnit currency) {
    int colon = part.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException(part);
    }
    BigDecimal quantity = PlainNumbers.decimal(part.substring(0, colon).strip(), 9, 3);
    String better = part.substring(colon + 1).strip();
    if (better.endsWith("%")) {
      String percent = better.substring(0, better.length() - 1).strip();
      return new VolumeBreak(quantity, new Percentage(PlainNumbers.decimal(percent, 3, 4)), null);
    }
    BigDecimal price =
        PlainNumbers.decimal(better, PlainNumbers.INTEGER_DIGITS, currency.getDecimalPlaces());
    return new VolumeBreak(quantity, null, Money.of(currency, price));
  }
}
