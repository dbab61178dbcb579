package pep.catalog.dealprice;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The customer that a deal price is for.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record DealCustomer(
    String name, @Nullable String domain, @Nullable String taxId, @Nullable String country) {

  /** By which it is found. */
  Stream<String> texts() {
    return Stream.of(name, domain, taxId).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /**
   * Whether the two are one: by their tax numbers where both are known, else by their domains, else
   * by their names, however these are written, in countries that do not contradict each other.
   */
  public boolean matches(DealCustomer other) {
    if (taxId != null && other.taxId != null) {
      return letters(taxId).equals(letters(other.taxId));
    }
    if (domain != null && other.domain != null) {
      return host(domain).equals(host(other.domain));
    }
    boolean apart =
        country != null && other.country != null && !country.equalsIgnoreCase(other.country);
    return !apart && letters(name).equals(letters(other.name));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String host(String text) {
    return text.toLowerCase(Locale.ROOT)
        .strip()
        .replaceFirst("^[a-z]+://", "")
        .replaceFirst("^.*@", "")
        .replaceFirst("[/:?#].*$", "")
        .replaceFirst("^www\\.", "");
  }
}
