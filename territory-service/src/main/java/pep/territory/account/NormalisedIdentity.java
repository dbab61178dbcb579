package pep.territory.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pep.platform.validation.Countries;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;

/**
 * A customer's identity in the form in which it is compared. What was not given, or says nothing
 * (the domain of a free mail provider), is empty.
 *
 * @param name words of the name without legal forms, in their order and script, usual abbreviations
 *     written out
 * @param latin the same in Latin letters
 * @param domain of the owner, lower case, in ASCII
 * @param taxId letters and digits, without the country's prefix
 * @param phone digits with those of its country, where that is known, and without extension
 * @param street words of the street
 */
public record NormalisedIdentity(
    List<String> name,
    List<String> latin,
    String domain,
    String taxId,
    String phone,
    List<String> street,
    String city,
    String postalCode,
    String country) {

  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]");

  /** A number with its country before it, as for value added tax. */
  private static final Pattern COUNTRY_BEFORE_TAX_ID = Pattern.compile("([A-Z]{2})([A-Z0-9]{5,})");

  /** The identity in comparable form. */
  public static NormalisedIdentity of(CustomerIdentity identity) {
    String country = country(text(identity.country()));
    String taxId = squeezed(text(identity.taxId()));
    Matcher prefixed = COUNTRY_BEFORE_TAX_ID.matcher(taxId);
    boolean prefix = prefixed.matches() && Countries.meant(prefixed.group(1)).isPresent();
    if (country.isEmpty() && prefix) {
      country = country(prefixed.group(1));
    }
    List<String> words =
        OrdinaryWords.writtenOut(LegalForms.without(nameWords(identity.name()), country));
    return new NormalisedIdentity(
        words,
        Latin.of(words),
        Hosts.owner(text(identity.domain())),
        prefix && country(prefixed.group(1)).equals(country) ? prefixed.group(2) : taxId,
        Phones.digits(text(identity.phone()), country),
        Streets.words(text(identity.street())),
        String.join(" ", Words.of(text(identity.city()))),
        postalCode(text(identity.postalCode()), country),
        country);
  }

  /** Whether the name is not of Latin letters only. */
  boolean hasOtherScript() {
    return !name.equals(latin);
  }

  /** A name of signs alone, such as {@code +++}, is one word. */
  private static List<String> nameWords(String name) {
    List<String> words = Words.of(name);
    return words.isEmpty() ? List.of(name.strip()) : words;
  }

  private static String country(String text) {
    return Countries.meant(text).orElseGet(() -> text.strip().toUpperCase(Locale.ROOT));
  }

  private static String postalCode(String text, String country) {
    return Countries.ALL.contains(country)
        ? PostalCode.read(new RegionCode(country), text)
            .map(code -> code.replace(" ", ""))
            .orElseGet(() -> squeezed(text))
        : squeezed(text);
  }

  private static String squeezed(String text) {
    return NOT_ALPHANUMERIC.matcher(Words.folded(text).toUpperCase(Locale.ROOT)).replaceAll("");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
