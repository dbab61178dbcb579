package pep.partner.identity.user;

import java.security.SecureRandom;
import java.util.Base64;
import pep.platform.digest.Sha256;

/** Secrets that nobody has to remember: 256 random bits, kept as a hash. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Secrets() {}

  /** 43 characters that may stand in a URL. */
  public static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return text(bytes);
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A plain hash is enough: 256 random bits cannot be guessed, however fast the hash. */
  public static String hash(String secret) {
    return Sha256.hex(secret);
  }
}
