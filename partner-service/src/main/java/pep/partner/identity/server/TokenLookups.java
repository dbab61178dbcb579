package pep.partner.identity.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import pep.partner.identity.user.Secrets;

/** By what an authorization is found again: the kind of each of its tokens and a hash of it. */
final class TokenLookups {

  private static final Map<String, Class<? extends OAuth2Token>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(OAuth2ParameterNames.CODE, OAuth2AuthorizationCode.class);
    KINDS.put(OAuth2ParameterNames.ACCESS_TOKEN, OAuth2AccessToken.class);
    KINDS.put(OAuth2ParameterNames.REFRESH_TOKEN, OAuth2RefreshToken.class);
    KINDS.put(OidcParameterNames.ID_TOKEN, OidcIdToken.class);
  }

  private TokenLookups() {}

  static List<String> of(OAuth2Authorization authorization) {
    List<String> lookups = new ArrayList<>();
    KINDS.forEach(
        (kind, type) -> {
          OAuth2Authorization.Token<?> token = authorization.getToken(type);
          if (token != null) {
            lookups.add(lookup(kind, token.getToken().getTokenValue()));
          }
        });
    String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
    if (state != null) {
      lookups.add(lookup(OAuth2ParameterNames.STATE, state));
    }
    return lookups;
  }

  /**
   * @param type null for any
   */
  static List<String> of(String token, @Nullable OAuth2TokenType type) {
    if (type != null) {
      return List.of(lookup(type.getValue(), token));
    }
    return Stream.concat(KINDS.keySet().stream(), Stream.of(OAuth2ParameterNames.STATE))
        .map(kind -> lookup(kind, token))
        .toList();
  }

  static @Nullable String refresh(OAuth2Authorization authorization) {
    OAuth2Authorization.Token<OAuth2RefreshToken> token = authorization.getRefreshToken();
    return token == null
        ? null
        : lookup(OAuth2ParameterNames.REFRESH_TOKEN, token.getToken().getTokenValue());
  }

  static Stream<Instant> expiries(OAuth2Authorization authorization) {
    return KINDS.values().stream()
        .map(authorization::getToken)
        .filter(Objects::nonNull)
        .map(token -> token.getToken().getExpiresAt())
        .filter(Objects::nonNull);
  }

  private static String lookup(String kind, String value) {
    return kind + ":" + Secrets.hash(value);
  }
}
