package pep.territory.account;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;

/**
 * Telephone numbers as they are compared: the digits of country and number, without extension and
 * trunk prefix. Of one without a country only the number is known.
 */
final class Phones {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** Reads a number by its digits where its country is not known. */
  private static final String ANY_COUNTRY = "US";

  private static final int SHORTEST = 6;

  /** The code of a country has at most three digits, and a trunk zero may follow it. */
  private static final int LONGEST_PREFIX = 4;

  private static final int KEY = 7;

  private Phones() {}

  /**
   * The digits; empty where there are too few to be a number.
   *
   * @param country ISO 3166-1 alpha-2 of whom it belongs to; empty where it is not known
   */
  static String digits(String text, String country) {
    boolean known = NUMBERS.getSupportedRegions().contains(country);
    try {
      PhoneNumber number = NUMBERS.parseAndKeepRawInput(text, known ? country : ANY_COUNTRY);
      String digits = NUMBERS.getNationalSignificantNumber(number);
      if (known || number.getCountryCodeSource() != CountryCodeSource.FROM_DEFAULT_COUNTRY) {
        digits = number.getCountryCode() + digits;
      }
      digits = digits.replaceFirst("^0+", "");
      return digits.length() < SHORTEST ? "" : digits;
    } catch (NumberParseException none) {
      return "";
    }
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
