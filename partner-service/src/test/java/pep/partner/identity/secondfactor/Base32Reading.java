package pep.partner.identity.secondfactor;

import java.math.BigInteger;
import java.time.Instant;

/** Reads a key as an authenticator app does. */
public final class Base32Reading {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32Reading() {}

  /**
   * @param key of a whole number of bytes
   */
  public static byte[] bytes(String key) {
    BigInteger number = BigInteger.ONE;
    for (char each : key.toCharArray()) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(each)));
    }
    byte[] padded = number.toByteArray();
    byte[] bytes = new byte[key.length() * 5 / 8];
    System.arraycopy(padded, padded.length - bytes.length, bytes, 0, bytes.length);
    return bytes;
  }

  /** The code that the app shows now. */
  public static String code(String key, Instant now) {
    return Totp.code(bytes(key), now);
  }
}
