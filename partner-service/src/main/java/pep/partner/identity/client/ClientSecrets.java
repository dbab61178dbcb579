package pep.partner.identity.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import pep.partner.identity.user.Secrets;

/**
 * Compares a client's secret with those that are valid: two while one is being rotated. Secrets are
 * random, so a slow hash would only slow the client down.
 */
@Component
public class ClientSecrets implements PasswordEncoder {

  private static final String SEPARATOR = " ";

  /** The form in which several hashes pass as one. */
  public static String joined(List<String> hashes) {
    return String.join(SEPARATOR, hashes);
  }

  @Override
  public String encode(@Nullable CharSequence secret) {
    return Secrets.hash(String.valueOf(secret));
  }

  @Override
  public boolean matches(@Nullable CharSequence secret, @Nullable String joined) {
    if (secret == null || joined == null) {
      return false;
    }
    byte[] hash = encode(secret).getBytes(StandardCharsets.UTF_8);
    boolean matches = false;
    for (String each : joined.split(SEPARATOR)) {
      matches |= MessageDigest.isEqual(hash, each.getBytes(StandardCharsets.UTF_8));
    }
    return matches;
  }
}
