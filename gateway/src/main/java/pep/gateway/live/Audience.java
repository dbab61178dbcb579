package pep.gateway.live;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who may hear of a change.
 *
 * @param vendorId whose callers alone may
 * @param scope that their token must hold; null for any
 * @param partners that are concerned
 * @param userId the one person whom it is for; null for all
 * @param staff whether the vendor's own callers hear of it
 */
record Audience(
    String vendorId,
    @Nullable String scope,
    Set<String> partners,
    @Nullable String userId,
    boolean staff) {

  boolean admits(Jwt caller) {
    if (!vendorId.equals(caller.getClaimAsString("vendor_id"))) {
      return false;
    }
    if (userId != null) {
      return userId.equals(caller.getSubject());
    }
    String partnerId = caller.getClaimAsString("partner_id");
    return holdsScope(caller) && (partnerId == null ? staff : partners.contains(partnerId));
  }

  private boolean holdsScope(Jwt caller) {
    String held = caller.getClaimAsString("scope");
    return scope == null || (held != null && List.of(held.split(" ")).contains(scope));
  }

  /** Those of both. */
  Audience and(Audience other) {
    Set<String> all = new TreeSet<>(partners);
    all.addAll(other.partners);
    return new Audience(vendorId, scope, Set.copyOf(all), userId, staff);
  }
}
