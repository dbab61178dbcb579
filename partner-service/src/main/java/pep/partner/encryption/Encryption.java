package pep.partner.encryption;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** AES-256-GCM for what is kept secret in the database, under the installation's key. */
@Component
public class Encryption {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;
  private final SecretKeySpec derivation;

  Encryption(EncryptionSettings settings) {
    byte[] bytes = bytes(settings);
    this.key = new SecretKeySpec(bytes, "AES");
    this.derivation =
        new SecretKeySpec(hmac(new SecretKeySpec(bytes, "HmacSHA256"), "derivation"), "HmacSHA256");
  }

  private static byte[] bytes(EncryptionSettings settings) {
    String encoded = settings.encryptionKey();
    if (encoded == null) {
      throw new EncryptionKeyUnusable("There is no encryption key.");
    }
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(encoded);
    } catch (IllegalArgumentException e) {
      throw new EncryptionKeyUnusable("The encryption key is not Base64.");
    }
    if (bytes.length != KEY_BYTES) {
      throw new EncryptionKeyUnusable(
          "The encryption key has " + bytes.length + " bytes instead of " + KEY_BYTES + ".");
    }
    return bytes;
  }

  /**
   * @param context what the text belongs to; it can be read back for the same only, so that one
   *     document's secret cannot be put into another
   * @return nonce and ciphertext
   */
  public byte[] encrypt(String text, String context) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed =
        cipher(Cipher.ENCRYPT_MODE, nonce, context, text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * @throws IllegalStateException if it was changed, or encrypted under another key or context
   */
  public String decrypt(byte[] encrypted, String context) {
    ByteBuffer buffer = ByteBuffer.wrap(encrypted);
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    byte[] sealed = new byte[buffer.remaining()];
    buffer.get(sealed);
    return new String(cipher(Cipher.DECRYPT_MODE, nonce, context, sealed), StandardCharsets.UTF_8);
  }

  /** A secret that the same seed always gives, and that nobody finds without the key. */
  public String derive(String seed) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(derivation, seed));
  }

  private static byte[] hmac(SecretKeySpec key, String seed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(seed.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private byte[] cipher(int mode, byte[] nonce, String context, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          context + " cannot be read: PEP_ENCRYPTION_KEY is not the key it was stored under", e);
    }
  }
}
