package pep.partner.identity.signin;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import pep.partner.identity.user.EmailAddress;
import pep.partner.identity.user.Secrets;

/** What a password must be, and how it is kept. */
@Component
public class Passwords {

  static final int MIN_CHARACTERS = 12;

  /** BCrypt reads no further. */
  static final int MAX_BYTES = 72;

  /**
   * How many bits somebody must guess who knows the lists of common passwords, names and words,
   * dates, and rows of keys. {@code password1234} has 4, a row of one character 9.
   */
  private static final double MIN_ENTROPY = 30;

  private static final Nbvcxz GUESSES =
      new Nbvcxz(new ConfigurationBuilder().setMinimumEntropy(MIN_ENTROPY).createConfiguration());

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  /** Compared with when there is no user, so that the answer takes as long. */
  private final String nobodys = String.valueOf(encoder.encode(Secrets.random()));

  /** What is wrong with a password that somebody chose; empty if nothing is. */
  public static Optional<Refusal> objection(String password, String email) {
    if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
      return Optional.of(Refusal.TOO_SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of(Refusal.TOO_LONG);
    }
    if (new EmailAddress(password).key().equals(new EmailAddress(email).key())) {
      return Optional.of(Refusal.THE_ADDRESS);
    }
    return GUESSES.estimate(password).isMinimumEntropyMet()
        ? Optional.empty()
        : Optional.of(Refusal.COMMON);
  }

  public String hash(String password) {
    return String.valueOf(encoder.encode(password));
  }

  /**
   * @param hash null if there is no user or no password; then nothing matches
   */
  public boolean matches(String password, @Nullable String hash) {
    boolean readable = password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    boolean equal = encoder.matches(readable ? password : "", hash == null ? nobodys : hash);
    return hash != null && readable && equal;
  }
}
