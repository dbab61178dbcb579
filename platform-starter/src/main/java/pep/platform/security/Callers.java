package pep.platform.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import pep.platform.problem.Forbidden;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Operator;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** Reads the caller out of the validated token, and out of nothing else. */
public final class Callers {

  private static final String SCOPE = "SCOPE_";

  private Callers() {}

  /**
   * @throws Forbidden if the request carries no token
   */
  public static Caller current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (!(authentication instanceof JwtAuthenticationToken token)) {
      throw new Forbidden("This needs a bearer token.");
    }
    Jwt jwt = token.getToken();
    Set<String> scopes =
        token.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .map(String::valueOf)
            .filter(authority -> authority.startsWith(SCOPE))
            .map(authority -> authority.substring(SCOPE.length()))
            .collect(Collectors.toUnmodifiableSet());
    return of(
        String.valueOf(jwt.getSubject()),
        jwt.getClaimAsString("vendor_id"),
        jwt.getClaimAsString("partner_id"),
        scopes,
        jwt.getTokenValue());
  }

  /** A token that names a partner without its vendor is nobody's inside any vendor. */
  private static Caller of(
      String subject,
      @Nullable String vendorId,
      @Nullable String partnerId,
      Set<String> scopes,
      String token) {
    if (vendorId == null) {
      return new Operator(subject, scopes, token);
    }
    Tenant tenant = new Tenant(vendorId);
    return partnerId == null
        ? new Staff(subject, tenant, scopes, token)
        : new PartnerCaller(subject, tenant, partnerId, scopes, token);
  }
}
