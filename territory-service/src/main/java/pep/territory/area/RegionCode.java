package pep.territory.area;

import java.util.Set;
import java.util.regex.Pattern;
import pep.platform.validation.Countries;

/**
 * A country (ISO 3166-1 alpha-2, such as {@code US}) or one of its subdivisions (ISO 3166-2, such
 * as {@code US-TX}).
 *
 * <p>Countries are checked against the list of ISO 3166-1. Of subdivisions the form and the country
 * are checked: what was stored stays readable when ISO 3166-2 withdraws its code. A request is held
 * to the standard's table by {@link pep.platform.validation.Subdivision}.
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

  /** The codes of all regions that enclose this one for certain, itself among them. */
  public Set<String> enclosing() {
    return RegionTable.around(value).certain();
  }

  /** Whether the other region is this one or a part of it. */
  public boolean contains(RegionCode other) {
    return other.enclosing().contains(value);
  }

  /**
   * Larger countries of which this one is a part by ISO 3166-2 while it has a code of its own, as
   * {@code US} is for {@code PR}: whoever names them may mean it too, or not.
   */
  public Set<String> perhapsEnclosing() {
    return RegionTable.around(value).perhaps();
  }

  /** Whether one of the two is perhaps meant to be a part of the other. */
  public boolean perhapsShares(RegionCode other) {
    return perhapsEnclosing().contains(other.value) || other.perhapsEnclosing().contains(value);
  }

  /** Whether the two share ground for certain: regions of ISO 3166 either nest or lie apart. */
  public boolean overlaps(RegionCode other) {
    return contains(other) || other.contains(this);
  }

  /** Whether codes of the two countries' posts are of one system, so that equal codes are one. */
  public boolean hasOnePostWith(RegionCode other) {
    return RegionTable.postOf(country().value).equals(RegionTable.postOf(other.country().value));
  }

  /** The countries whose postal codes are of one system with this one's. */
  public Set<String> countriesOfOnePost() {
    return RegionTable.onePostWith(country().value);
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
