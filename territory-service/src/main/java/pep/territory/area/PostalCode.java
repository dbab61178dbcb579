package pep.territory.area;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a postal code is written down so that equal codes are equal text. */
final class PostalCode {

  static final int MAX_LENGTH = 16;

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-–.]+");
  private static final Pattern SQUEEZED = Pattern.compile("[A-Z0-9]{1,16}");

  private static final Pattern GB = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
  private static final Pattern CA = Pattern.compile("([A-Z][0-9][A-Z])([0-9][A-Z][0-9])");
  private static final Pattern NL = Pattern.compile("([0-9]{4})([A-Z]{2})");
  private static final Pattern IE = Pattern.compile("([A-Z][0-9][0-9W])([A-Z0-9]{4})");
  private static final Pattern US = Pattern.compile("([0-9]{5})([0-9]{4})");

  private PostalCode() {}

  /**
   * The canonical form: upper case, no separators, except in countries whose codes have an outer
   * part that is used alone for a larger district (Britain's outward code, Canada's forward
   * sortation area, the digits of a Dutch code, an Irish routing key, the five digits of a US ZIP
   * code). There one blank parts the outer from the inner half.
   *
   * @throws InvalidArea if it has other characters than letters and digits, or is too long
   */
  static String canonical(RegionCode country, String text) {
    return read(country, text)
        .orElseThrow(
            () ->
                new InvalidArea(
                    "'%s' is no postal code: letters and digits, at most %d"
                        .formatted(text, MAX_LENGTH)));
  }

  /** The canonical form of what may be a code, such as a field of an address. */
  static Optional<String> read(RegionCode country, String text) {
    String squeezed = SEPARATORS.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("");
    if (!SQUEEZED.matcher(squeezed).matches()) {
      return Optional.empty();
    }
    @Nullable Pattern whole = wholeCode(country);
    if (whole == null) {
      return Optional.of(squeezed);
    }
    Matcher parts = whole.matcher(squeezed);
    return Optional.of(parts.matches() ? parts.group(1) + " " + parts.group(2) : squeezed);
  }

  /** The district that the code lies in, or the code itself where it has none. */
  static String outer(String canonical) {
    int blank = canonical.indexOf(' ');
    return blank < 0 ? canonical : canonical.substring(0, blank);
  }

  private static @Nullable Pattern wholeCode(RegionCode country) {
    return switch (country.value()) {
      case "GB" -> GB;
      case "CA" -> CA;
      case "NL" -> NL;
      case "IE" -> IE;
      case "US" -> US;
      default -> null;
    };
  }
}
