package pep.partner.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;

/**
 * Who may come in now. What belongs to a partner that is suspended or has ended stays as it is, and
 * counts again once the partner is back in business.
 */
@Component
public class Admission {

  private final PartnerDirectory partners;

  Admission(PartnerDirectory partners) {
    this.partners = partners;
  }

  /**
   * @param partnerId whose person, client or endpoint it is; null for the vendor's own
   */
  public boolean admits(Tenant tenant, @Nullable String partnerId) {
    return partnerId == null || partners.isInBusiness(tenant, partnerId);
  }

  boolean admits(Membership membership) {
    return membership.isActive()
        && admits(new Tenant(membership.vendorId()), membership.partnerId());
  }

  /** What the user's next token carries; empty if nobody lets the user in. */
  public Optional<Membership> of(User user) {
    return user.active(this::admits);
  }
}
