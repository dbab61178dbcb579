package pep.catalog.quote;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import pep.platform.digest.Sha256;
import pep.platform.tenancy.Tenant;

/**
 * What opens one sent quote to whoever has it. The quote keeps a hash of the secret alone, so that
 * nobody who reads the store can open it.
 *
 * @param secret 128 bits, in hexadecimal digits
 */
record CustomerLink(Tenant tenant, String quoteId, String secret) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int PARTS = 3;
  private static final int SECRET_BYTES = 16;

  static CustomerLink to(Quote quote) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new CustomerLink(quote.tenant(), quote.id(), HexFormat.of().formatHex(secret));
  }

  /** Empty for what is no link. */
  static Optional<CustomerLink> read(String text) {
    try {
      byte[] read = Base64.getUrlDecoder().decode(text);
      String[] parts = new String(read, StandardCharsets.UTF_8).split("/", PARTS);
      return parts.length == PARTS && !parts[0].isBlank()
          ? Optional.of(new CustomerLink(new Tenant(parts[0]), parts[1], parts[2]))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As it stands in the address. */
  String text() {
    String all = tenant.vendorId() + "/" + quoteId + "/" + secret;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  /** What the quote keeps of it. */
  String hash() {
    return Sha256.hex(secret);
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return "CustomerLink[" + quoteId + "]";
  }
}
