package pep.gateway.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the token endpoint gives for a grant.
 *
 * @param access the access token
 * @param accessUntil when it ends
 * @param refresh good for one renewal, if the client may renew
 * @param identity the ID token, if one was issued
 */
record Tokens(
    String access, Instant accessUntil, @Nullable String refresh, @Nullable String identity) {

  Tokens after(Tokens older) {
    return new Tokens(
        access,
        accessUntil,
        refresh == null ? older.refresh : refresh,
        identity == null ? older.identity : identity);
  }

  /** Never prints a token. */
  @Override
  public String toString() {
    return "Tokens";
  }
}
