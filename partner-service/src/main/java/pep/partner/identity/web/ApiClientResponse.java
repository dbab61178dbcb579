package pep.partner.identity.web;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.partner.identity.client.ApiClient;
import pep.partner.identity.client.ApiClientAdministration;

/**
 * @param id the OAuth2 client id
 * @param secret only in the answer to the request that made it
 * @param revokedAt null while it may ask for tokens
 */
record ApiClientResponse(
    String id,
    String name,
    @Nullable String partnerId,
    Set<String> scopes,
    @Nullable String secret,
    Instant createdAt,
    @Nullable Instant revokedAt) {

  static ApiClientResponse of(ApiClientAdministration.WithSecret made) {
    return of(made.client(), made.secret());
  }

  static ApiClientResponse of(ApiClient client) {
    return of(client, null);
  }

  private static ApiClientResponse of(ApiClient client, @Nullable String secret) {
    return new ApiClientResponse(
        client.id(),
        client.name(),
        client.partnerId(),
        client.scopes(),
        secret,
        client.createdAt(),
        client.revokedAt());
  }
}
