package pep.partner.identity.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One secret of an API client.
 *
 * @param validUntil set when a newer one was made; null for the newest
 */
record ClientSecret(String hash, Instant createdAt, @Nullable Instant validUntil) {

  boolean isValid(Instant now) {
    return validUntil == null || now.isBefore(validUntil);
  }

  ClientSecret until(Instant end) {
    return new ClientSecret(hash, createdAt, end);
  }
}
