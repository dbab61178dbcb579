package pep.promotion.payee;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Account numbers under AES-256-GCM and the installation's key. */
@Component
class AccountSeal {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final @Nullable SecretKeySpec key;

  AccountSeal(AccountSealSettings settings) {
    String encoded = settings.encryptionKey();
    this.key = encoded == null ? null : key(encoded);
  }

  private static SecretKeySpec key(String encoded) {
    byte[] bytes = Base64.getDecoder().decode(encoded);
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "PEP_ENCRYPTION_KEY has " + bytes.length + " bytes instead of " + KEY_BYTES);
    }
    return new SecretKeySpec(bytes, "AES");
  }

  /**
   * @param context whose it is; it can be read back for the same only
   * @return nonce and ciphertext
   */
  byte[] seal(String text, String context) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed =
        cipher(Cipher.ENCRYPT_MODE, nonce, context, text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * @throws IllegalStateException if it was changed, or sealed under another key or context
   */
  String open(byte[] sealed, String context) {
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    byte[] text = new byte[buffer.remaining()];
    buffer.get(text);
    return new String(cipher(Cipher.DECRYPT_MODE, nonce, context, text), StandardCharsets.UTF_8);
  }

  private byte[] cipher(int mode, byte[] nonce, String context, byte[] input) {
    if (key == null) {
      throw new IllegalStateException(
          "accounts are kept under PEP_ENCRYPTION_KEY, which is not set");
    }
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "an account cannot be read: PEP_ENCRYPTION_KEY is not the key it was kept under", e);
    }
  }
}
