package pep.platform.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Decimal numbers as requests may hold them: plain digits of ASCII, a full stop before the
 * fraction, a minus where it is negative; no exponent, no plus.
 */
public final class PlainNumbers {

  /** More would not fit the 34 digits of the database once two are multiplied. */
  public static final int INTEGER_DIGITS = 15;

  public static final int FRACTION_DIGITS = 6;

  /** The largest number taken; its negative is the smallest. */
  public static final BigDecimal MAX =
      BigDecimal.TEN.pow(INTEGER_DIGITS).subtract(BigDecimal.ONE.movePointLeft(FRACTION_DIGITS));

  private static final String CURE =
      "Give a plain decimal number such as 12.30, with at most %d digits before the point and %d"
          + " after it.";
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+(?:\\.0+)?");
  private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9.]+(?:[eE][+-]?[0-9]{1,9})?");

  private PlainNumbers() {}

  /**
   * @throws WrongForm if it is no plain decimal number, or one beyond the bound
   */
  public static BigDecimal decimal(String text) {
    return decimal(text, INTEGER_DIGITS, FRACTION_DIGITS);
  }

  /**
   * @throws WrongForm if it is no plain decimal number, or has more digits than these
   */
  public static BigDecimal decimal(String text, int integerDigits, int fractionDigits) {
    String cure = CURE.formatted(integerDigits, fractionDigits);
    if (!PLAIN.matcher(text).matches()) {
      throw new WrongForm(mistake(text), cure);
    }
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    int fraction = point < 0 ? 0 : text.length() - point - 1;
    if (end - start > integerDigits || fraction > fractionDigits) {
      throw new WrongForm("out-of-range", cure);
    }
    return new BigDecimal(text);
  }

  /**
   * A number that is measured, such as a degree; its fraction may be longer than one of money.
   *
   * @throws WrongForm if it is no plain decimal number
   */
  public static double measure(String text) {
    return decimal(text, INTEGER_DIGITS, 20).doubleValue();
  }

  /** A measured number as JSON has it, which may be written with an exponent. */
  static double finite(String json) {
    double number = Double.parseDouble(json);
    if (!Double.isFinite(number)) {
      throw new WrongForm("out-of-range", "Give a number that is not so large.");
    }
    return number;
  }

  /**
   * @throws WrongForm if it is no whole number of 64 bits
   */
  public static long whole(String text) {
    return whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /**
   * @throws WrongForm if it is no whole number of 32 bits
   */
  public static int small(String text) {
    return (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A fraction of zeros is none: to JSON, 7.0 is the whole number 7. */
  private static long whole(String text, long least, long most) {
    String cure = "Give a whole number from " + least + " to " + most + ", in digits.";
    if (!WHOLE.matcher(text).matches()) {
      throw new WrongForm(mistake(text), cure);
    }
    BigInteger given = new BigInteger(text.contains(".") ? text.split("\\.")[0] : text);
    if (given.bitLength() > 63 || given.longValue() < least || given.longValue() > most) {
      throw new WrongForm("out-of-range", cure);
    }
    return given.longValue();
  }

  /** Whether a text is a number in another notation than ours, or none. */
  private static String mistake(String text) {
    return EXPONENT.matcher(text).matches() ? "not-plain-digits" : "wrong-format";
  }
}
