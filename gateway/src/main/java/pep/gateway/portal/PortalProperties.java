package pep.gateway.portal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the portal needs of an installation.
 *
 * @param sessionKey 32 bytes in Base64 that session cookies are encrypted under, the same for all
 *     gateways of an origin; without one each process makes its own
 * @param portalSecret secret of the client {@code portal}; without one it is a public client, which
 *     gets no refresh tokens, so that the browser asks for a new token by itself
 * @param portalDir where the built portal lies
 */
@ConfigurationProperties("pep")
record PortalProperties(
    @Nullable String sessionKey,
    @Nullable String portalSecret,
    @DefaultValue("portal/dist") Path portalDir) {

  PortalProperties {
    sessionKey = blankIsNone(sessionKey);
    portalSecret = blankIsNone(portalSecret);
  }

  private static @Nullable String blankIsNone(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Never prints a secret. */
  @Override
  public String toString() {
    return "PortalProperties[portalDir=" + portalDir + "]";
  }
}
