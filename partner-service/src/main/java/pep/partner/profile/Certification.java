package pep.partner.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;

/**
 * What a partner has proven.
 *
 * @param code the vendor's name for it
 * @param expiresAt when it ceases to hold; null if never
 */
public record Certification(String code, Instant awardedAt, @Nullable Instant expiresAt) {

  /**
   * @throws InvalidInput if it would end before it begins
   */
  public Certification {
    if (expiresAt != null && !expiresAt.isAfter(awardedAt)) {
      throw InvalidInput.of(
          "expiresAt", "ends-before-it-begins", "Give an expiresAt after awardedAt, or none.");
    }
  }

  /** Holds up to, and not at, the instant of its expiry. */
  public boolean holdsAt(Instant now) {
    return expiresAt == null || now.isBefore(expiresAt);
  }
}
