package pep.partner.identity.server;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenIntrospection;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenIntrospectionAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Tells a vendor's client of that vendor's tokens, and a partner's of that partner's; any other is
 * not active, which says nothing of it (RFC 7662, 2.2). The installation's own clients see all.
 */
record VendorsOwnTokens(AuthenticationProvider standard) implements AuthenticationProvider {

  @Override
  public @Nullable Authentication authenticate(Authentication asked) {
    Authentication answer = standard.authenticate(asked);
    return answer instanceof OAuth2TokenIntrospectionAuthenticationToken told
            && told.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
            && !mayKnow(client.getRegisteredClient(), told.getTokenClaims())
        ? new OAuth2TokenIntrospectionAuthenticationToken(
            told.getToken(), client, OAuth2TokenIntrospection.builder().build())
        : answer;
  }

  private static boolean mayKnow(
      @Nullable RegisteredClient client, OAuth2TokenIntrospection claims) {
    if (client == null || !claims.isActive()) {
      return client != null;
    }
    return isOwn(client, RegisteredClients.VENDOR, claims.getClaimAsString("vendor_id"))
        && isOwn(client, RegisteredClients.PARTNER, claims.getClaimAsString("partner_id"));
  }

  private static boolean isOwn(RegisteredClient client, String setting, @Nullable String claim) {
    String own = client.getClientSettings().getSetting(setting);
    return own == null || Objects.equals(own, claim);
  }

  @Override
  public boolean supports(Class<?> type) {
    return standard.supports(type);
  }
}
