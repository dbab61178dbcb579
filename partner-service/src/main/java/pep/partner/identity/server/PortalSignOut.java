package pep.partner.identity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * What ends when a client signs a person out: the session in the browser, and what the client
 * itself was granted, which its ID token names even where the browser has another session by now.
 */
class PortalSignOut implements LogoutHandler {

  private final SessionCookie cookie;
  private final Authorizations authorizations;

  PortalSignOut(SessionCookie cookie, Authorizations authorizations) {
    this.cookie = cookie;
    this.authorizations = authorizations;
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
    cookie.end(request, response);
    if (who instanceof OidcLogoutAuthenticationToken signedOut) {
      OAuth2Authorization granted =
          authorizations.findByToken(
              signedOut.getIdTokenHint(), new OAuth2TokenType(OidcParameterNames.ID_TOKEN));
      if (granted != null) {
        authorizations.remove(granted);
      }
    }
  }
}
