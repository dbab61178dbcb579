package pep.platform.tenancy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, as the validated token says.
 *
 * @param subject user or API client
 * @param vendorId the active tenant; absent for an operator of the installation
 * @param partnerId the partner the caller acts for; absent for the vendor's own staff and systems
 * @param scopes what the token allows
 * @param token the bearer token as received, to pass on to a peer
 */
public record Caller(
    String subject,
    @Nullable String vendorId,
    @Nullable String partnerId,
    Set<String> scopes,
    String token) {

  /**
   * @throws NoTenant if the token names no vendor
   */
  public Tenant tenant() {
    if (vendorId == null) {
      throw new NoTenant();
    }
    return new Tenant(vendorId);
  }

  public boolean isPartner() {
    return partnerId != null;
  }

  public boolean may(String scope) {
    return scopes.contains(scope);
  }

  /** True for the vendor's own staff and systems, and for the partner itself. */
  public boolean mayReadPartner(String id) {
    return partnerId == null || partnerId.equals(id);
  }

  /** Never prints the token. */
  @Override
  public String toString() {
    return "Caller[" + subject + ", vendor " + vendorId + ", partner " + partnerId + "]";
  }
}
