package pep.partner.webhook.transport;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A signing secret as Standard Webhooks writes it: {@code whsec_} and 32 random bytes in base64.
 * Shown to the endpoint's owner once.
 */
public record SigningSecret(String value) {

  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public SigningSecret {
    if (!value.startsWith(PREFIX)) {
      throw new IllegalArgumentException("a signing secret starts with " + PREFIX);
    }
  }

  public static SigningSecret generate() {
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(key));
  }

  byte[] key() {
    return Base64.getDecoder().decode(value.substring(PREFIX.length()));
  }

  /** Never prints the secret. */
  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
