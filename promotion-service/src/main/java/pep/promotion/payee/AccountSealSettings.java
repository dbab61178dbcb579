package pep.promotion.payee;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param encryptionKey 32 bytes in Base64; account numbers are kept under it
 */
@ConfigurationProperties("pep")
record AccountSealSettings(@Nullable String encryptionKey) {

  AccountSealSettings {
    encryptionKey = encryptionKey == null || encryptionKey.isBlank() ? null : encryptionKey.strip();
  }

  /** Never prints the key. */
  @Override
  public String toString() {
    return "AccountSealSettings";
  }
}
