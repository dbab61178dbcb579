package pep.gateway.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in between leaving for the issuer and coming back with its code.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the ID token to this sign-in
 * @param verifier proves that who redeems the code asked for it (RFC 7636)
 * @param target the page to show then
 * @param until when it is too late to come back
 */
record PendingSignIn(String state, String nonce, String verifier, String target, Instant until) {

  static final Duration PATIENCE = Duration.ofMinutes(10);

  /** For so long a browser keeps it, so that who comes too late is told just that. */
  static final Duration REMEMBERED = Duration.ofHours(1);

  private static final SecureRandom RANDOM = new SecureRandom();

  static PendingSignIn begin(String target, Instant now) {
    return new PendingSignIn(
        unguessable(), unguessable(), unguessable(), target, now.plus(PATIENCE));
  }

  /** Whether an answer with this state belongs to it. */
  boolean isAnsweredBy(@Nullable String answered) {
    return answered != null && same(state, answered);
  }

  boolean isOverAt(Instant now) {
    return !now.isBefore(until);
  }

  /** What the issuer is told of the verifier (method {@code S256}). */
  String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is a part of every Java runtime", e);
    }
  }

  /** 256 random bits as text. */
  static String unguessable() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Compares in a time that does not depend on where two texts differ. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Never prints a secret. */
  @Override
  public String toString() {
    return "PendingSignIn";
  }
}
