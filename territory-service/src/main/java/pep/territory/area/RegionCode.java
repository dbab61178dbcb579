package pep.territory.area;

import java.util.regex.Pattern;
import pep.platform.validation.Countries;

/**
 * A country (ISO 3166-1 alpha-2, such as {@code US}) or one of its subdivisions (ISO 3166-2, such
 * as {@code US-TX}).
 *
 * <p>Countries are checked against the list of ISO 3166-1. Of subdivisions the form and the country
 * are checked: ISO 3166-2 changes several times a year, and a code that is newer than this build
 * has to be accepted.
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

  private static final Pattern SUBDIVISION = Pattern.compile(Countries.SUBDIVISION);

  public RegionCode {
    if (!Countries.ALL.contains(value) && !SUBDIVISION.matcher(value).matches()) {
      throw new InvalidArea(
          "'%s' is neither a country (ISO 3166-1, such as US) nor a subdivision (ISO 3166-2, such as US-TX)"
              .formatted(value));
    }
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
