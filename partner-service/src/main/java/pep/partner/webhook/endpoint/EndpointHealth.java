package pep.partner.webhook.endpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * How an endpoint has answered lately.
 *
 * @param failures attempts in a row that failed
 * @param failingSince the first of them; null when the last attempt succeeded
 * @param pausedUntil nothing is attempted before
 * @param provenUrl the address whose system said that it wants to be told; null for none yet
 */
public record EndpointHealth(
    @Id String endpointId,
    int failures,
    @Nullable Instant failingSince,
    @Nullable Instant pausedUntil,
    @Nullable String provenUrl) {

  static EndpointHealth good(String endpointId) {
    return new EndpointHealth(endpointId, 0, null, null, null);
  }

  public boolean hasProven(String url) {
    return url.equals(provenUrl);
  }

  public boolean isPausedAt(Instant now) {
    return pausedUntil != null && pausedUntil.isAfter(now);
  }
}
