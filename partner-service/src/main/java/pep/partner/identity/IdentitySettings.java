package pep.partner.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param encryptionKey 32 bytes in Base64; what must be read back from the database is encrypted
 *     under it
 * @param operatorSecret secret of the client {@code operator}; without one there is no such client
 * @param portalSecret secret of the client {@code portal}; without one it is a public client
 */
@ConfigurationProperties("pep")
public record IdentitySettings(
    @Nullable String encryptionKey,
    @Nullable String operatorSecret,
    @Nullable String portalSecret) {

  public IdentitySettings {
    encryptionKey = blankIsNone(encryptionKey);
    operatorSecret = blankIsNone(operatorSecret);
    portalSecret = blankIsNone(portalSecret);
  }

  private static @Nullable String blankIsNone(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Never prints a secret. */
  @Override
  public String toString() {
    return "IdentitySettings";
  }
}
