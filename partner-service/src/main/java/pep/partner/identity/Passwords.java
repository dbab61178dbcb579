package pep.partner.identity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be, and how it is kept. */
@Component
class Passwords {

  static final int MIN_CHARACTERS = 12;

  /** BCrypt reads no further. */
  static final int MAX_BYTES = 72;

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  /** Compared with when there is no user, so that the answer takes as long. */
  private final String nobodys = String.valueOf(encoder.encode(Secrets.random()));

  /**
   * @return what is wrong with it, in a sentence for the person who chose it
   */
  static Optional<String> objection(String password, String email) {
    if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
      return Optional.of("Use at least " + MIN_CHARACTERS + " characters.");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of("Use a shorter password: at most " + MAX_BYTES + " bytes.");
    }
    if (new EmailAddress(password).key().equals(new EmailAddress(email).key())) {
      return Optional.of("Do not use your e-mail address.");
    }
    return Optional.empty();
  }

  String hash(String password) {
    return String.valueOf(encoder.encode(password));
  }

  /**
   * @param hash null if there is no user or no password; then nothing matches
   */
  boolean matches(String password, @Nullable String hash) {
    boolean readable = password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    boolean equal = encoder.matches(readable ? password : "", hash == null ? nobodys : hash);
    return hash != null && readable && equal;
  }
}
