package pep.partner.identity.server;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;

/**
 * Lists in the answer of the token endpoint what the token holds (RFC 6749, 5.1): less than was
 * asked for where the role does not allow it, more than its name where {@code api} was asked for.
 */
class GrantedScopes implements Consumer<OAuth2AccessTokenAuthenticationContext> {

  /** These open nothing of the API; they say what an ID token tells. */
  private static final Set<String> OF_IDENTITY =
      Set.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL);

  @Override
  public void accept(OAuth2AccessTokenAuthenticationContext context) {
    OAuth2AccessTokenAuthenticationToken answered = context.getAuthentication();
    Set<String> granted = new TreeSet<>(answered.getAccessToken().getScopes());
    granted.retainAll(OF_IDENTITY);
    granted.addAll(held(answered.getAccessToken().getTokenValue()));
    Objects.requireNonNull(context.getAccessTokenResponse()).scopes(granted);
  }

  private static Set<String> held(String token) {
    try {
      String claim = JWTParser.parse(token).getJWTClaimsSet().getStringClaim("scope");
      Set<String> held = new TreeSet<>();
      if (claim != null && !claim.isBlank()) {
        held.addAll(Arrays.asList(claim.split(" ")));
      }
      return held;
    } catch (ParseException e) {
      throw new IllegalStateException("a token that was just made can be read", e);
    }
  }
}
