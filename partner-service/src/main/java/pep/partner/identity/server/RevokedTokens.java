package pep.partner.identity.server;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.stereotype.Component;
import pep.partner.identity.user.AccessEnds;
import pep.partner.identity.user.ByThemselves;
import pep.platform.tenancy.Tenant;

/** Tells every service of access tokens that were revoked before they expire. */
@Component
class RevokedTokens {

  private final AccessEnds ends;
  private final Clock clock;

  RevokedTokens(AccessEnds ends, Clock clock) {
    this.ends = ends;
    this.clock = clock;
  }

  /** The access token of an authorization, if it was revoked. */
  void tell(OAuth2Authorization authorization) {
    OAuth2Authorization.Token<OAuth2AccessToken> token = authorization.getAccessToken();
    if (token != null && token.isInvalidated()) {
      end(authorization);
    }
  }

  /** The access token of an authorization that ends as a whole. */
  void end(OAuth2Authorization authorization) {
    OAuth2Authorization.Token<OAuth2AccessToken> token = authorization.getAccessToken();
    Map<String, Object> claims = token == null ? null : token.getClaims();
    if (token == null || claims == null || hasExpired(token.getToken())) {
      return;
    }
    if (text(claims, "jti") instanceof String id) {
      String vendor = text(claims, "vendor_id");
      ends.all(
          vendor == null ? Tenant.INSTALLATION : new Tenant(vendor),
          id,
          ByThemselves.because(authorization.getPrincipalName(), "revoked"));
    }
  }

  private boolean hasExpired(OAuth2AccessToken token) {
    return token.getExpiresAt() != null && !clock.instant().isBefore(token.getExpiresAt());
  }

  private static @Nullable String text(Map<String, Object> claims, String name) {
    return claims.get(name) instanceof String text ? text : null;
  }
}
