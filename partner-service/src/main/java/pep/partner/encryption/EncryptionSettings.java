package pep.partner.encryption;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param encryptionKey 32 bytes in Base64; what must be read back from the database is encrypted
 *     under it
 */
@ConfigurationProperties("pep")
record EncryptionSettings(@Nullable String encryptionKey) {

  EncryptionSettings {
    encryptionKey = encryptionKey == null || encryptionKey.isBlank() ? null : encryptionKey.strip();
  }

  /** Never prints the key. */
  @Override
  public String toString() {
    return "EncryptionSettings";
  }
}
