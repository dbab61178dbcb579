package pep.partner.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.identity.signin.Admission;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.PartnerDirectory;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.partner.mail.Senders;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The vendors that a user works with, one at a time. */
@Service
public class OwnMemberships {

  private final Users users;
  private final Admission admission;

  private final Senders vendors;
  private final PartnerDirectory partners;

  OwnMemberships(Users users, Admission admission, Senders vendors, PartnerDirectory partners) {
    this.users = users;
    this.admission = admission;
    this.vendors = vendors;
    this.partners = partners;
  }

  /**
   * @param partnerName null for the vendor's own people
   * @param active whether the next token is for it
   */
  public record Choice(
      Membership membership, String vendorName, @Nullable String partnerName, boolean active) {}

  /** Those that are open to the user; none for an API client. */
  public List<Choice> of(String subject) {
    return users.find(subject).map(this::choices).orElseGet(List::of);
  }

  /**
   * The next token carries this vendor.
   *
   * @throws NotFound if the user has no membership there that lets it in
   */
  public List<Choice> activate(String subject, Tenant tenant, Cause cause) {
    User user =
        users.change(
            subject,
            tenant,
            cause,
            current -> {
              if (current.at(tenant).filter(admission::admits).isEmpty()) {
                throw new NotFound("membership", tenant.vendorId());
              }
              return current.activating(tenant);
            });
    return choices(user);
  }

  private List<Choice> choices(User user) {
    Membership active = admission.of(user).orElse(null);
    return user.memberships().stream()
        .filter(admission::admits)
        .map(membership -> choice(membership, membership.equals(active)))
        .toList();
  }

  private Choice choice(Membership membership, boolean active) {
    Tenant tenant = new Tenant(membership.vendorId());
    String partnerId = membership.partnerId();
    String partner = partnerId == null ? null : partners.nameOf(tenant, partnerId).orElse(null);
    return new Choice(membership, vendors.nameOf(tenant), partner, active);
  }
}
