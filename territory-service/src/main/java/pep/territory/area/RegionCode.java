package pep.territory.area;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country (ISO 3166-1 alpha-2, such as {@code US}) or one of its subdivisions (ISO 3166-2, such
 * as {@code US-TX}).
 *
 * <p>Countries are checked against the list of ISO 3166-1. Of subdivisions the form and the country
 * are checked: ISO 3166-2 changes several times a year, and a code that is newer than this build
 * has to be accepted.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

  public RegionCode {
    if (!FORM.matcher(value).matches() || !COUNTRIES.contains(value.substring(0, 2))) {
      throw new InvalidArea(
          "'%s' is neither a country (ISO 3166-1, such as US) nor a subdivision (ISO 3166-2, such as US-TX)"
              .formatted(value));
    }
  }

  /**
   * Reads a code in any case, with blanks around it.
   *
   * @throws InvalidArea if it is no country and no subdivision
   */
  public static RegionCode parse(String text) {
    return new RegionCode(text.strip().toUpperCase(Locale.ROOT));
  }

  public boolean isCountry() {
    return value.length() == 2;
  }

  /** The country itself, or the one that the subdivision is part of. */
  public RegionCode country() {
    return isCountry() ? this : new RegionCode(value.substring(0, 2));
  }

  /** Whether the other region is this one or a part of it. */
  public boolean contains(RegionCode other) {
    return equals(other) || (isCountry() && other.value.startsWith(value + "-"));
  }

  /** Whether the two share ground: regions of ISO 3166 either nest or lie apart. */
  public boolean overlaps(RegionCode other) {
    return contains(other) || other.contains(this);
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
