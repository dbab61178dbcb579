package pep.partner.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param operatorSecret secret of the client {@code operator}; without one there is no such client
 * @param portalSecret secret of the client {@code portal}; without one it is a public client
 */
@ConfigurationProperties("pep")
public record IdentitySettings(@Nullable String operatorSecret, @Nullable String portalSecret) {

  public IdentitySettings {
    operatorSecret = blankIsNone(operatorSecret);
    portalSecret = blankIsNone(portalSecret);
  }

  private static @Nullable String blankIsNone(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Never prints a secret. */
  @Override
  public String toString() {
    return "IdentitySettings";
  }
}
