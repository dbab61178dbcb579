package pep.partner.identity.invitation;

import java.time.Clock;
import org.springframework.stereotype.Service;
import pep.partner.identity.user.EmailAddress;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.User;
import pep.partner.identity.user.Users;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Gives a vendor somebody who administers it, where it has lost all who did. */
@Service
public class Restoration {

  private final Users users;
  private final Invitations invitations;
  private final Clock clock;

  Restoration(Users users, Invitations invitations, Clock clock) {
    this.users = users;
    this.invitations = invitations;
    this.clock = clock;
  }

  /**
   * Makes one of the vendor's own people, disabled or not, its administrator, and invites anybody
   * else; repeated, it does the same.
   *
   * @throws AlreadyMember if the person works for a partner of it
   */
  public Invited restore(Tenant tenant, String email, String name, Creation creation, Cause cause) {
    User found = users.find(new EmailAddress(email)).orElse(null);
    if (found != null && found.at(tenant).filter(Restoration::isStaff).isPresent()) {
      users.change(found.id(), tenant, cause, user -> promoted(user, tenant, cause));
      return new Invited(found.id(), null);
    }
    Invitee administrator = new Invitee(Role.VENDOR_ADMIN, null);
    return invitations.invite(tenant, email, name, administrator, creation, cause);
  }

  private User promoted(User user, Tenant tenant, Cause cause) {
    return user.at(tenant)
        .filter(own -> isStaff(own) && !own.administers())
        .map(own -> own.enabled(cause.by(), clock.instant()))
        .map(own -> user.with(own.as(Role.VENDOR_ADMIN, cause.by(), clock.instant())))
        .orElse(user);
  }

  /** Whether the person has come in once and works for the vendor itself. */
  private static boolean isStaff(Membership own) {
    return own.acceptedAt() != null && own.partnerId() == null;
  }
}
