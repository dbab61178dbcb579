package pep.partner.identity.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes of six digits that change every 30 seconds (RFC 6238, with HMAC-SHA-1 as every
 * authenticator app has it).
 */
final class Totp {

  static final int SECRET_BYTES = 20;

  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;

  /** Steps that a phone's clock may be off, to either side. */
  private static final int DRIFT = 1;

  private Totp() {}

  /** The time step in which a code is good; empty if it is not good now. */
  static OptionalLong step(byte[] secret, String code, Instant now) {
    long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    for (long step = current - DRIFT; step <= current + DRIFT; step++) {
      if (code.equals(code(secret, step))) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  static String code(byte[] secret, Instant at) {
    return code(secret, Math.floorDiv(at.getEpochSecond(), STEP_SECONDS));
  }

  /** Truncated as RFC 4226, 5.3 has it. */
  private static String code(byte[] secret, long step) {
    byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
    return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
  }

  private static byte[] hmac(byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA1", e);
    }
  }
}
