package pep.partner.identity.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.PartnerDirectory;
import pep.partner.identity.user.User;
import pep.partner.identity.user.VendorDirectory;
import pep.platform.tenancy.Tenant;

/**
 * Who may come in now. What belongs to a partner that is suspended or has ended stays as it is, and
 * counts again once the partner is back in business.
 */
@Component
public class Admission {

  private final PartnerDirectory partners;
  private final VendorDirectory vendors;

  Admission(PartnerDirectory partners, VendorDirectory vendors) {
    this.partners = partners;
    this.vendors = vendors;
  }

  /**
   * @param partnerId whose person, client or endpoint it is; null for the vendor's own
   */
  public boolean admits(Tenant tenant, @Nullable String partnerId) {
    return partnerId == null || partners.isInBusiness(tenant, partnerId);
  }

  /**
   * As {@link #admits}, and the vendor is not suspended itself.
   *
   * @param partnerId whose token it would be; null for the vendor's own
   */
  public boolean givesTokens(Tenant tenant, @Nullable String partnerId) {
    return isInBusiness(tenant) && admits(tenant, partnerId);
  }

  /**
   * Whether the vendor is not suspended: else nobody of it comes in and nobody is told anything.
   */
  public boolean isInBusiness(Tenant tenant) {
    return !vendors.isSuspended(tenant);
  }

  public boolean admits(Membership membership) {
    return membership.isActive()
        && givesTokens(new Tenant(membership.vendorId()), membership.partnerId());
  }

  /** What the user's next token carries; empty if nobody lets the user in. */
  public Optional<Membership> of(User user) {
    return user.active(this::admits);
  }
}
