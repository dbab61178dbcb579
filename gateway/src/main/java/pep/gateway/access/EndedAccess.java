package pep.gateway.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Whose access ended lately. A gateway that has just started knows of nothing before: the services
 * do, and refuse.
 */
@Component
public class EndedAccess {

  private final Map<String, Bound> bounds = new ConcurrentHashMap<>();
  private final Clock clock;

  EndedAccess(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param before tokens of a lower version are over
   */
  private record Bound(long before, Instant until) {

    Bound and(Bound other) {
      return new Bound(
          Math.max(before, other.before), until.isAfter(other.until) ? until : other.until);
    }
  }

  /**
   * @param of a subject, a session or a token of a vendor's, by its id
   * @param before the first version of the subject whose tokens are good again; null for none
   * @param until when the last of them has expired by itself
   */
  void add(String vendorId, String of, @Nullable Long before, Instant until) {
    Instant now = clock.instant();
    bounds.values().removeIf(bound -> !now.isBefore(bound.until()));
    if (now.isBefore(until)) {
      Bound bound = new Bound(before == null ? Long.MAX_VALUE : before, until);
      bounds.merge(key(vendorId, of), bound, Bound::and);
    }
  }

  /** Whether the access that a token gives has ended. */
  public boolean covers(Jwt token) {
    Object version = token.getClaim("ver");
    return covers(
        token.getClaimAsString("vendor_id"),
        token.getSubject(),
        version instanceof Number number ? number.longValue() : 0,
        token.getClaimAsString("session"),
        token.getId());
  }

  private boolean covers(
      @Nullable String vendorId,
      @Nullable String subject,
      long version,
      @Nullable String session,
      @Nullable String token) {
    if (vendorId == null || bounds.isEmpty()) {
      return false;
    }
    Bound bound = bounds.get(key(vendorId, subject));
    return (bound != null && version < bound.before())
        || bounds.containsKey(key(vendorId, session))
        || bounds.containsKey(key(vendorId, token));
  }

  private static String key(String vendorId, @Nullable String of) {
    return vendorId + "/" + of;
  }
}
