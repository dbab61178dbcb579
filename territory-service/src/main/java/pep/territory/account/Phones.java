package pep.territory.account;

import java.util.regex.Pattern;

/**
 * Telephone numbers as they are compared: their digits without extension, leading zeros and trunk
 * prefix. One may have the country's code that the other lacks.
 */
final class Phones {

  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?i)(?:;ext=|ext\\.?|extension|x|#|durchwahl|poste|доб\\.?)\\s*[:.]?\\s*\\d{1,6}\\s*$");
  private static final int SHORTEST = 6;

  /** The code of a country has at most three digits, and a trunk zero may follow it. */
  private static final int LONGEST_PREFIX = 4;

  private static final int KEY = 7;

  private Phones() {}

  /** The digits; empty where there are too few to be a number. */
  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    EXTENSION
        .matcher(text)
        .replaceFirst("")
        .codePoints()
        .map(c -> Character.digit(c, 10))
        .filter(digit -> digit > 0 || digit == 0 && !digits.isEmpty())
        .forEach(digits::append);
    return digits.length() < SHORTEST ? "" : digits.toString();
  }

  /** Whether one is the other, perhaps with its country's code before it. */
  static boolean same(String one, String other) {
    boolean longer = one.length() >= other.length();
    String whole = longer ? one : other;
    String part = longer ? other : one;
    return whole.endsWith(part)
        && (whole.length() == part.length()
            || part.length() > SHORTEST && whole.length() - part.length() <= LONGEST_PREFIX);
  }

  /** The end of the number, which both ways to write it share. */
  static String key(String digits) {
    return digits.substring(Math.max(0, digits.length() - KEY));
  }
}
