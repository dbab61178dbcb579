package pep.territory.area;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a postal code is written down so that equal codes are equal text. */
public final class PostalCode {

  static final int MAX_LENGTH = 16;

  /** Blanks, dashes of every script, full stops, and the postal mark of Japan. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u30FC.·・〒〶]+");

  private static final Pattern SQUEEZED = Pattern.compile("[A-Z0-9]{1,16}");

  /** How many leading zeros a spreadsheet may have dropped. */
  private static final List<String> LOST_ZEROS = List.of("0", "00");

  private PostalCode() {}

  /**
   * The canonical form: upper case, ASCII, no separators and no sign of the country, except in
   * countries whose codes have an outer part that is used alone for a larger district (Britain's
   * outward code, Canada's forward sortation area, the digits of a Dutch code, an Irish routing
   * key, the five digits of a US ZIP code, the four of a Portuguese one). There one blank parts the
   * outer from the inner half.
   *
   * @throws InvalidArea if the country has no such codes, naming what was perhaps meant
   */
  public static String canonical(RegionCode country, String text) {
    return read(country, text).orElseThrow(() -> new InvalidArea(cure(country, text)));
  }

  /** The canonical form of what may be a code, such as a field of an address. */
  public static Optional<String> read(RegionCode country, String text) {
    String squeezed = squeezed(text);
    if (!SQUEEZED.matcher(squeezed).matches()) {
      return Optional.empty();
    }
    Optional<PostalForm> form = PostalForms.of(country);
    return form.isPresent() ? form.get().read(squeezed) : Optional.of(squeezed);
  }

  /** Letters of full width become plain, digits of every script ASCII, separators fall. */
  static String squeezed(String text) {
    String upper =
        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(upper.length());
    upper
        .codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              plain.appendCodePoint(digit < 0 ? c : '0' + digit);
            });
    return SEPARATORS.matcher(plain).replaceAll("");
  }

  /** What would be right, in one sentence. */
  static String cure(RegionCode country, String text) {
    Optional<PostalForm> form = PostalForms.of(country);
    if (form.isEmpty()) {
      return "'%s' is no postal code: letters and digits, at most %d".formatted(text, MAX_LENGTH);
    }
    String squeezed = squeezed(text);
    String wrong = "'%s' is no postal code of %s: ".formatted(text, country.country());
    return LOST_ZEROS.stream()
        .flatMap(zeros -> form.get().read(zeros + squeezed).stream())
        .findFirst()
        .map(meant -> wrong + "give %s if its leading zeros got lost".formatted(meant))
        .orElseGet(() -> wrong + "they are written as %s is".formatted(form.get().example()));
  }
}
