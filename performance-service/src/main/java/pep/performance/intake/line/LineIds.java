package pep.performance.intake.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Derives ids from what identifies a thing, so that sending it again gives the same id and nothing
 * has to be remembered to find that out.
 */
public final class LineIds {

  private static final char[] ALPHABET = "0123456789abcdefghijklmnopqrstuv".toCharArray();
  private static final int BYTES = 16;

  private LineIds() {}

  /** The id of the intake that a vendor sends under a key: the file's hash, or a key of its own. */
  public static String intake(String vendorId, String key) {
    return "int_" + hash(vendorId, key);
  }

  /** The id of a line that is known by its place in an intake, counted from 1. */
  public static String placed(String intakeId, long number) {
    return "sal_" + intakeId.substring("int_".length()) + "_" + number;
  }

  /** The id of a line that has a number of its own in the system it comes from. */
  public static String external(String vendorId, String source, String externalId) {
    return "sal_" + hash(vendorId, source, externalId);
  }

  /**
   * 128 bits of SHA-256 in base 32; each part is preceded by its length, so that none can run on.
   */
  private static String hash(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      int length = bytes.length;
      digest.update((byte) (length >>> 8));
      digest.update((byte) length);
      digest.update(bytes);
    }
    return base32(digest.digest());
  }

  private static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder(BYTES * 8 / 5 + 1);
    int buffer = 0;
    int bits = 0;
    for (int i = 0; i < BYTES; i++) {
      buffer = (buffer << 8) | (bytes[i] & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET[(buffer >>> bits) & 31]);
      }
    }
    return text.append(ALPHABET[(buffer << (5 - bits)) & 31]).toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
