package pep.platform.validation;

import java.util.regex.Pattern;

/**
 * The forms of text that requests may hold, as patterns in the subset that regular expressions of
 * ECMA 262, Java, Python and Rust share. Each pattern tells which characters may stand where;
 * lengths are counted in characters (code points) and told apart from it. Halves of characters
 * (unpaired surrogates) are refused too, which no pattern of that subset can say.
 */
public final class TextForms {

  private static final String CONTROL = "\\u0000-\\u001F\\u007F-\\u009F";
  private static final String LINE_ENDS = "\\u2028\\u2029";
  private static final String BLANK = " \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";

  /** Turn the order of the text around them. */
  private static final String BIDI = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";

  private static final String INVISIBLE =
      "\\u180E\\u200B\\u2060-\\u2065\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB";

  /** Invisible as well, but needed by the spelling of Persian or Hindi, and to hyphenate. */
  private static final String JOINERS = "\\u00AD\\u200C\\u200D";

  private static final String OUTSIDE_LINES = CONTROL + LINE_ENDS + BIDI + INVISIBLE;
  private static final String OUTSIDE_CODES = OUTSIDE_LINES + BLANK + JOINERS + "/\\\\,;?#%|";
  private static final String OUTSIDE_PATHS = CONTROL + LINE_ENDS + "/\\\\;%";
  private static final String OUTSIDE_TEXTS =
      "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F" + BIDI + INVISIBLE;
  private static final String BLANK_IN_TEXTS = "\\t\\n\\r" + LINE_ENDS + BLANK;

  private static final String CODE_ALONE =
      "[^." + OUTSIDE_CODES + "](?: ?[^" + OUTSIDE_CODES + "])*";

  /** See {@link Code}. */
  public static final String CODE = "^" + CODE_ALONE + "$";

  /** See {@link ProductLine}. */
  public static final String PRODUCT_LINE = "^" + CODE_ALONE + "(?:/" + CODE_ALONE + ")*$";

  public static final int CODE_MAX = 64;

  /** See {@link Name}. */
  public static final String NAME =
      "^[^%1$s%2$s%3$s](?:[^%1$s]*[^%1$s%2$s%3$s])?$".formatted(OUTSIDE_LINES, BLANK, JOINERS);

  /** See {@link Text}; it may be empty. */
  public static final String TEXT = "^[^" + OUTSIDE_TEXTS + "]*$";

  /** See {@link Text}; with something to read. */
  public static final String FILLED_TEXT =
      "^[%2$s]*[^%1$s%2$s][^%1$s]*$".formatted(OUTSIDE_TEXTS, BLANK_IN_TEXTS);

  /** A value in a query, once it is decoded. */
  public static final String QUERY_VALUE = "^[^" + CONTROL + "]+$";

  /** One of several values in a query, which commas separate. */
  public static final String QUERY_ITEM = "^[^," + CONTROL + "]+$";

  /** A value in a path, once it is decoded: what has two readings in a path is none. */
  public static final String PATH_VALUE = "^[^." + OUTSIDE_PATHS + "][^" + OUTSIDE_PATHS + "]*$";

  private static final Pattern CODE_FORM = Pattern.compile(CODE);
  private static final Pattern PRODUCT_LINE_FORM = Pattern.compile(PRODUCT_LINE);
  private static final Pattern TEXT_FORM = Pattern.compile(TEXT);

  private TextForms() {}

  /** Whether a {@link Code} may read so, be it one of many in a text. */
  public static boolean isCode(String text) {
    return !PathWords.ALL.contains(text) && matches(text, CODE_FORM, CODE_MAX);
  }

  /** Whether a {@link ProductLine} may read so. */
  static boolean isProductLine(String text) {
    return matches(text, PRODUCT_LINE_FORM, CODE_MAX);
  }

  /** Whether a {@link Text} may read so; it may be empty. */
  public static boolean isText(String text, int max) {
    return matches(text, TEXT_FORM, max);
  }

  /** Whether a text has this form, and at most so many characters. */
  static boolean matches(String text, Pattern form, int max) {
    return text.length() <= 2L * max
        && text.codePointCount(0, text.length()) <= max
        && !hasHalves(text)
        && form.matcher(text).matches();
  }

  private static boolean hasHalves(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
      }
    }
    return false;
  }
}
