package pep.gateway.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Whose access ended lately. A gateway that has just started knows of nothing before: the services
 * do, and refuse.
 */
@Component
public class EndedAccess {

  /** Whose operators are, where a token names no vendor. */
  private static final String INSTALLATION = "installation";

  private final Map<String, Bound> bounds = new ConcurrentHashMap<>();
  private final Clock clock;
  private final ApplicationEventPublisher listeners;

  EndedAccess(Clock clock, ApplicationEventPublisher listeners) {
    this.clock = clock;
    this.listeners = listeners;
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
   * @param of a subject, a partner, the vendor, a session or a token of a vendor's, by its id
   * @param before the first version of the subject or partner whose tokens are good again; null for
   *     none
   * @param until when the last of them has expired by itself
   */
  void add(String vendorId, String of, @Nullable Long before, Instant until) {
    Instant now = clock.instant();
    bounds.values().removeIf(bound -> !now.isBefore(bound.until()));
    if (now.isBefore(until)) {
      Bound bound = new Bound(before == null ? Long.MAX_VALUE : before, until);
      bounds.merge(key(vendorId, of), bound, Bound::and);
      listeners.publishEvent(new AccessEnded(vendorId));
    }
  }

  /** Whether the access that a token gives has ended. */
  public boolean covers(Jwt token) {
    String vendorId = token.getClaimAsString("vendor_id");
    if (bounds.isEmpty()) {
      return false;
    }
    String tenant = vendorId == null ? INSTALLATION : vendorId;
    return isBefore(tenant, token.getSubject(), token.getClaim("ver"))
        || isBefore(tenant, tenant, token.getClaim("vendor_ver"))
        || isBefore(tenant, token.getClaimAsString("partner_id"), token.getClaim("partner_ver"))
        || bounds.containsKey(key(tenant, token.getClaimAsString("session")))
        || bounds.containsKey(key(tenant, token.getId()));
  }

  private boolean isBefore(String vendorId, @Nullable String of, @Nullable Object version) {
    Bound bound = bounds.get(key(vendorId, of));
    return bound != null
        && (version instanceof Number number ? number.longValue() : 0) < bound.before();
  }

  private static String key(String vendorId, @Nullable String of) {
    return vendorId + "/" + of;
  }
}
