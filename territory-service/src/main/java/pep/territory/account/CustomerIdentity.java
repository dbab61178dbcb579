package pep.territory.account;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An end customer as somebody wrote it down. Only the name is required.
 *
 * @param name of the organisation, in any script
 * @param domain of its web site or mail, also as an address with a path
 * @param taxId its tax or company register number, as its country writes it
 * @param street house number and street in the order of the country
 * @param country ISO 3166-1 alpha-2
 */
public record CustomerIdentity(
    String name,
    @Nullable String domain,
    @Nullable String taxId,
    @Nullable String phone,
    @Nullable String street,
    @Nullable String city,
    @Nullable String postalCode,
    @Nullable String country) {

  /** What a customer is searched by. */
  public Stream<@Nullable String> texts() {
    return Stream.of(name, domain, taxId, phone, street, city, postalCode, country);
  }
}
