package pep.performance.intake.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.LineKind;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.line.ReasonCode;

/** Reads a line's quantity, unit price and amount, exactly, in one currency. */
final class AmountReading {

  private static final int QUANTITY_PLACES = 3;
  private static final int PRICE_PLACES = 6;
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

  private final CurrencyUnit currency;

  AmountReading(CurrencyUnit currency) {
    this.currency = currency;
  }

  /**
   * The quantity with its sign; none of a credit note; one, and a reason, where there is none that
   * holds.
   */
  static BigDecimal quantity(RawLine line, List<LineReason> found) {
    String text = line.get(Column.QUANTITY);
    if (text == null && isCreditNote(line)) {
      return BigDecimal.ZERO;
    }
    BigDecimal quantity = text == null ? null : Decimals.parse(text, QUANTITY_PLACES);
    if (quantity == null || quantity.abs().compareTo(LARGEST) > 0) {
      found.add(LineReason.of(ReasonCode.QUANTITY_INVALID, Column.QUANTITY, text));
      return BigDecimal.ONE;
    }
    if (quantity.signum() == 0) {
      found.add(LineReason.of(ReasonCode.QUANTITY_ZERO, Column.QUANTITY, text));
    }
    return quantity;
  }

  /**
   * The signed amount: as given, else quantity × unit price, rounded half up to the currency's
   * unit; zero, and a reason, where there is none that holds.
   */
  Money amount(RawLine line, BigDecimal quantity, LineKind kind, List<LineReason> found) {
    BigDecimal magnitude = givenAmount(line, found);
    BigDecimal price = price(line, magnitude != null, found);
    if (magnitude == null && price != null) {
      magnitude =
          quantity
              .abs()
              .multiply(price)
              .setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP);
    }
    if (magnitude == null || !found.isEmpty()) {
      return Money.zero(currency);
    }
    if (magnitude.signum() == 0) {
      found.add(LineReason.of(ReasonCode.AMOUNT_ZERO, Column.AMOUNT, line.get(Column.AMOUNT)));
    } else if (magnitude.compareTo(LARGEST) > 0) {
      found.add(LineReason.of(ReasonCode.AMOUNT_INVALID, Column.AMOUNT, magnitude.toString()));
      return Money.zero(currency);
    }
    if (price != null && line.get(Column.AMOUNT) != null) {
      compare(line, magnitude, quantity, price, found);
    }
    return Money.of(currency, kind == LineKind.RETURN ? magnitude.negate() : magnitude);
  }

  /** A return of money alone. */
  private static boolean isCreditNote(RawLine line) {
    return LineKind.RETURN.wireName().equals(line.get(Column.KIND))
        && line.get(Column.AMOUNT) != null;
  }

  /** Rounding either way is not worth a warning, a whole unit of the currency is. */
  private void compare(
      RawLine line,
      BigDecimal amount,
      BigDecimal quantity,
      BigDecimal price,
      List<LineReason> found) {
    BigDecimal product = quantity.abs().multiply(price);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.getDecimalPlaces());
    if (quantity.signum() != 0 && amount.subtract(product).abs().compareTo(unit) >= 0) {
      found.add(LineReason.of(ReasonCode.AMOUNT_OFF_PRICE, Column.AMOUNT, line.get(Column.AMOUNT)));
    }
  }

  private @Nullable BigDecimal price(RawLine line, boolean amountGiven, List<LineReason> found) {
    String text = line.get(Column.UNIT_PRICE);
    if (text == null) {
      if (!amountGiven && line.get(Column.AMOUNT) == null) {
        found.add(LineReason.of(ReasonCode.PRICE_INVALID, Column.UNIT_PRICE, null));
      }
      return null;
    }
    BigDecimal price = Decimals.parse(text, PRICE_PLACES);
    if (price == null) {
      found.add(LineReason.of(ReasonCode.PRICE_INVALID, Column.UNIT_PRICE, text));
    } else if (price.signum() <= 0) {
      found.add(LineReason.of(ReasonCode.PRICE_NOT_POSITIVE, Column.UNIT_PRICE, text));
    }
    return price;
  }

  /** Files give a return's amount with its sign or without; what counts is the magnitude. */
  private @Nullable BigDecimal givenAmount(RawLine line, List<LineReason> found) {
    String text = line.get(Column.AMOUNT);
    if (text == null) {
      return null;
    }
    BigDecimal amount = Decimals.parse(text, currency.getDecimalPlaces());
    if (amount == null) {
      found.add(LineReason.of(ReasonCode.AMOUNT_INVALID, Column.AMOUNT, text));
      return null;
    }
    if (amount.signum() < 0
        && !negative(line.get(Column.QUANTITY))
        && !LineKind.RETURN.wireName().equals(line.get(Column.KIND))) {
      found.add(LineReason.of(ReasonCode.AMOUNT_INVALID, Column.AMOUNT, text));
    }
    return amount.abs();
  }

  private static boolean negative(@Nullable String quantity) {
    return quantity != null && quantity.startsWith("-");
  }
}
