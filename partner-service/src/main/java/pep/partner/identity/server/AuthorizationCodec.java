package pep.partner.identity.server;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the authorization server knows of one authorization as text, and reads it back.
 * Values of several classes go through Spring Security's own JSON modules, which name what may be
 * read.
 */
final class AuthorizationCodec {

  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
  private static final String CODE = "code";
  private static final String ACCESS = "access";
  private static final String REFRESH = "refresh";
  private static final String ID = "id";

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModules(SecurityJacksonModules.getModules(AuthorizationCodec.class.getClassLoader()))
          .build();

  /**
   * @param transientAttributes attributes that belong to the object in memory only
   */
  String write(OAuth2Authorization authorization, Set<String> transientAttributes) {
    Map<String, Object> attributes = new HashMap<>(authorization.getAttributes());
    attributes.keySet().removeAll(transientAttributes);
    Document text =
        new Document("principal", authorization.getPrincipalName())
            .append("grant", authorization.getAuthorizationGrantType().getValue())
            .append("scopes", List.copyOf(authorization.getAuthorizedScopes()))
            .append("attributes", mapper.writerFor(MAP).writeValueAsString(attributes));
    append(text, CODE, authorization.getToken(OAuth2AuthorizationCode.class));
    append(text, ACCESS, authorization.getToken(OAuth2AccessToken.class));
    append(text, REFRESH, authorization.getToken(OAuth2RefreshToken.class));
    append(text, ID, authorization.getToken(OidcIdToken.class));
    return text.toJson();
  }

  private void append(Document text, String name, OAuth2Authorization.@Nullable Token<?> token) {
    if (token == null) {
      return;
    }
    OAuth2Token value = token.getToken();
    Document written =
        new Document("value", value.getTokenValue())
            .append("issuedAt", date(value.getIssuedAt()))
            .append("expiresAt", date(value.getExpiresAt()))
            .append("metadata", mapper.writerFor(MAP).writeValueAsString(token.getMetadata()));
    if (value instanceof OAuth2AccessToken access) {
      written.append("scopes", List.copyOf(access.getScopes()));
    }
    text.append(name, written);
  }

  OAuth2Authorization.Builder read(String id, RegisteredClient client, String json) {
    Document text = Document.parse(json);
    Map<String, Object> attributes = map(text.getString("attributes"));
    OAuth2Authorization.Builder authorization =
        OAuth2Authorization.withRegisteredClient(client)
            .id(id)
            .principalName(text.getString("principal"))
            .authorizationGrantType(new AuthorizationGrantType(text.getString("grant")))
            .authorizedScopes(new HashSet<>(text.getList("scopes", String.class)))
            .attributes(all -> all.putAll(attributes));
    Document code = text.get(CODE, Document.class);
    if (code != null) {
      add(
          authorization,
          code,
          new OAuth2AuthorizationCode(
              value(code),
              code.getDate("issuedAt").toInstant(),
              code.getDate("expiresAt").toInstant()));
    }
    Document access = text.get(ACCESS, Document.class);
    if (access != null) {
      add(
          authorization,
          access,
          new OAuth2AccessToken(
              OAuth2AccessToken.TokenType.BEARER,
              value(access),
              issuedAt(access),
              expiresAt(access),
              new HashSet<>(access.getList("scopes", String.class))));
    }
    Document refresh = text.get(REFRESH, Document.class);
    if (refresh != null) {
      add(
          authorization,
          refresh,
          new OAuth2RefreshToken(value(refresh), issuedAt(refresh), expiresAt(refresh)));
    }
    Document identity = text.get(ID, Document.class);
    if (identity != null) {
      @SuppressWarnings("unchecked")
      Map<String, Object> claims =
          (Map<String, Object>)
              map(identity.getString("metadata"))
                  .getOrDefault(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, Map.of());
      add(
          authorization,
          identity,
          new OidcIdToken(value(identity), issuedAt(identity), expiresAt(identity), claims));
    }
    return authorization;
  }

  private void add(OAuth2Authorization.Builder authorization, Document written, OAuth2Token token) {
    Map<String, Object> metadata = map(written.getString("metadata"));
    authorization.token(token, all -> all.putAll(metadata));
  }

  private Map<String, Object> map(String json) {
    return mapper.readValue(json, MAP);
  }

  private static String value(Document token) {
    return token.getString("value");
  }

  private static @Nullable Instant issuedAt(Document token) {
    return instant(token.getDate("issuedAt"));
  }

  private static @Nullable Instant expiresAt(Document token) {
    return instant(token.getDate("expiresAt"));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }
}
