package pep.territory.account;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A customer's identity in the form in which it is compared. What was not given, or says nothing
 * (the domain of a free mail provider), is empty.
 *
 * @param name words of the name without legal forms, in their order
 * @param domain lower case, in ASCII, without {@code www.}
 * @param taxId letters and digits, without the country's prefix
 * @param phone the last nine digits: the number without its country and trunk prefix
 * @param street words of the street
 */
public record NormalisedIdentity(
    List<String> name,
    String domain,
    String taxId,
    String phone,
    List<String> street,
    String city,
    String postalCode,
    String country) {

  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");
  private static final Pattern BEFORE_HOST =
      Pattern.compile("^([a-z][a-z0-9+.-]*:)?(//)?([^/@]*@)?");
  private static final Pattern AFTER_HOST = Pattern.compile("[/:?#].*$");
  private static final int PHONE_DIGITS = 9;
  private static final int SHORTEST_PHONE = 6;
  private static final Set<String> SHARED_DOMAINS =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "yahoo.com",
          "icloud.com",
          "aol.com",
          "gmx.de",
          "gmx.net",
          "web.de",
          "t-online.de",
          "mail.ru",
          "yandex.ru",
          "qq.com",
          "163.com",
          "126.com",
          "proton.me",
          "protonmail.com",
          "orange.fr",
          "free.fr",
          "libero.it",
          "facebook.com",
          "linkedin.com",
          "instagram.com");

  /** The identity in comparable form. */
  public static NormalisedIdentity of(CustomerIdentity identity) {
    String country = text(identity.country()).strip().toUpperCase(Locale.ROOT);
    return new NormalisedIdentity(
        LegalForms.without(Words.of(identity.name())),
        domain(text(identity.domain())),
        taxId(text(identity.taxId()), country),
        phone(text(identity.phone())),
        Streets.words(text(identity.street())),
        String.join(" ", Words.of(text(identity.city()))),
        squeezed(text(identity.postalCode())),
        country);
  }

  private static String domain(String text) {
    String host = BEFORE_HOST.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    host = AFTER_HOST.matcher(host).replaceFirst("");
    if (host.startsWith("www.")) {
      host = host.substring("www.".length());
    }
    if (host.indexOf('.') < 1 || SHARED_DOMAINS.contains(host)) {
      return "";
    }
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException notADomain) {
      return "";
    }
  }

  private static String taxId(String text, String country) {
    String squeezed = squeezed(text);
    return !country.isEmpty() && squeezed.startsWith(country)
        ? squeezed.substring(country.length())
        : squeezed;
  }

  private static String phone(String text) {
    String digits = NOT_DIGIT.matcher(text).replaceAll("");
    if (digits.length() < SHORTEST_PHONE) {
      return "";
    }
    return digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
  }

  private static String squeezed(String text) {
    return NOT_ALPHANUMERIC.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
