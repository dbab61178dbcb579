package pep.partner.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a partner has proven.
 *
 * @param code the vendor's name for it
 * @param expiresAt when it ceases to hold; null if never
 */
public record Certification(String code, Instant awardedAt, @Nullable Instant expiresAt) {

  /** Holds up to, and not at, the instant of its expiry. */
  public boolean holdsAt(Instant now) {
    return expiresAt == null || now.isBefore(expiresAt);
  }
}
