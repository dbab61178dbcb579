package pep.partner.identity.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import pep.partner.identity.IdentitySettings;
import pep.partner.identity.client.ClientSecrets;
import pep.partner.identity.user.AccessEnds;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.Scopes;
import pep.platform.autoconfigure.PlatformSettings;

/**
 * The clients of the installation itself. They are read from the settings and never stored, so that
 * a changed secret counts at once and an old one never.
 */
@Component
class BuiltInClients {

  static final Duration REFRESH_TOKEN = Duration.ofHours(12);

  private final List<RegisteredClient> clients;

  BuiltInClients(IdentitySettings identity, PlatformSettings platform, ClientSecrets secrets) {
    List<RegisteredClient> all = new ArrayList<>();
    all.add(portal(identity, platform.origin(), secrets));
    String operatorSecret = identity.operatorSecret();
    if (operatorSecret != null) {
      all.add(machine("operator", secrets.encode(operatorSecret)).scope(Scopes.OPERATOR).build());
    }
    this.clients = List.copyOf(all);
  }

  Optional<RegisteredClient> find(String clientId) {
    return clients.stream().filter(client -> client.getClientId().equals(clientId)).findFirst();
  }

  /** A client that speaks for itself. */
  static RegisteredClient.Builder machine(String id, String secretHashes) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret(secretHashes)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(
            TokenSettings.builder().accessTokenTimeToLive(AccessEnds.TOKEN_LIFETIME).build());
  }

  /** Only a client with a secret gets refresh tokens; a public one asks the sign-in session. */
  private static RegisteredClient portal(
      IdentitySettings settings, String origin, ClientSecrets secrets) {
    RegisteredClient.Builder portal =
        RegisteredClient.withId("portal")
            .clientId("portal")
            .clientName("Portal")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
            .redirectUri(origin + "/login/oauth2/code/portal")
            .postLogoutRedirectUri(origin + "/")
            .scope(OidcScopes.OPENID)
            .scope(OidcScopes.PROFILE)
            .scope(OidcScopes.EMAIL)
            .scope(Scopes.API)
            .scopes(
                scopes -> Arrays.stream(Role.values()).map(Role::scopes).forEach(scopes::addAll))
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build())
            .tokenSettings(
                TokenSettings.builder()
                    .authorizationCodeTimeToLive(Duration.ofMinutes(2))
                    .accessTokenTimeToLive(AccessEnds.TOKEN_LIFETIME)
                    .refreshTokenTimeToLive(REFRESH_TOKEN)
                    .reuseRefreshTokens(false)
                    .build());
    String secret = settings.portalSecret();
    if (secret == null) {
      return portal.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build();
    }
    return portal
        .clientSecret(secrets.encode(secret))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .build();
  }
}
