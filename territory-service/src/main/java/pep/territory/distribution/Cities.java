package pep.territory.distribution;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cities as they are written, whatever their case and blanks. */
final class Cities {

  private static final String UNKNOWN = "unknown";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Cities() {}

  /** Such as {@code US katy}: the country's code and the city in lower case. */
  static String code(@Nullable String country, @Nullable String city) {
    if (city == null || city.isBlank()) {
      return UNKNOWN;
    }
    String plain = BLANKS.matcher(city.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return (country == null ? UNKNOWN : country) + " " + plain;
  }
}
