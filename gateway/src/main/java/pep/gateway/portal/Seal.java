package pep.gateway.portal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Hides a value in a text that only a holder of the key can read or make: AES-256 in Galois/Counter
 * Mode, a new random 96-bit nonce for each text (NIST SP 800-38D).
 */
final class Seal {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  private Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * Seals under a key that others may have too.
   *
   * @throws IllegalArgumentException if it is not 32 bytes in Base64
   */
  static Seal under(String base64Key) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64Key);
    } catch (IllegalArgumentException notBase64) {
      throw unusable(notBase64);
    }
    if (key.length != KEY_BYTES) {
      throw unusable(null);
    }
    return new Seal(key);
  }

  /** Seals under a key that ends with this process. */
  static Seal ofThisProcess() {
    return new Seal(random(KEY_BYTES));
  }

  /**
   * @param purpose what the text is for; it opens for no other
   */
  String seal(String purpose, byte[] value) {
    byte[] nonce = random(NONCE_BYTES);
    try {
      byte[] hidden = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(value);
      byte[] whole =
          ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is a part of every Java runtime", e);
    }
  }

  /** The value, or nothing if the text was not sealed under this key for this purpose. */
  Optional<byte[]> open(String purpose, String text) {
    try {
      byte[] whole = Base64.getUrlDecoder().decode(text);
      if (whole.length <= NONCE_BYTES) {
        return Optional.empty();
      }
      Cipher cipher =
          cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOfRange(whole, 0, NONCE_BYTES));
      return Optional.of(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
    } catch (IllegalArgumentException | AEADBadTagException notOurs) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is a part of every Java runtime", e);
    }
  }

  private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static IllegalArgumentException unusable(@Nullable Throwable cause) {
    return new IllegalArgumentException(
        "pep.session-key must be 32 bytes in Base64, as 'openssl rand -base64 32' prints", cause);
  }
}
