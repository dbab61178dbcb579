package pep.performance.intake.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads plain decimals as files carry them, without exponents that could blow up arithmetic. */
final class Decimals {

  private static final int MAX_DIGITS = 15;

  private Decimals() {}

  /**
   * A decimal of at most 15 digits, with a minus where it is negative.
   *
   * @param maxScale the most decimal places that are not zero
   * @return null where the text is no such number
   */
  static @Nullable BigDecimal parse(String text, int maxScale) {
    int length = text.length();
    int at = 0;
    boolean negative = false;
    if (length > 0 && text.charAt(0) == '-') {
      negative = true;
      at = 1;
    }
    long unscaled = 0;
    int digits = 0;
    int scale = -1;
    int trailingZeros = 0;
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (c == '.' && scale < 0) {
        scale = 0;
        trailingZeros = 0;
      } else if (c >= '0' && c <= '9' && digits < MAX_DIGITS) {
        unscaled = unscaled * 10 + (c - '0');
        digits++;
        trailingZeros = c == '0' ? trailingZeros + 1 : 0;
        if (scale >= 0) {
          scale++;
        }
      } else {
        return null;
      }
    }
    if (digits == 0 || (scale >= 0 && scale - trailingZeros > maxScale)) {
      return null;
    }
    for (; scale > maxScale; scale--) {
      unscaled /= 10;
    }
    return BigDecimal.valueOf(negative ? -unscaled : unscaled, Math.max(scale, 0));
  }
}
