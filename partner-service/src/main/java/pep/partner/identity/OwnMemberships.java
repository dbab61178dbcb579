package pep.partner.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.http.NotFound;
import pep.platform.tenancy.Tenant;

/** The vendors that a user works with, one at a time. */
@Service
public class OwnMemberships {

  private final Users users;

  OwnMemberships(Users users) {
    this.users = users;
  }

  /**
   * @param active whether the next token is for it
   */
  public record Choice(Membership membership, boolean active) {}

  /** Those that are open to the user; none for an API client. */
  public List<Choice> of(String subject) {
    return users.find(subject).map(OwnMemberships::choices).orElseGet(List::of);
  }

  /**
   * The next token carries this vendor.
   *
   * @throws NotFound if the user has no membership there that is active
   */
  public List<Choice> activate(String subject, Tenant tenant) {
    User user =
        users.change(
            subject,
            current -> {
              if (current.at(tenant).filter(Membership::isActive).isEmpty()) {
                throw new NotFound("membership", tenant.vendorId());
              }
              return current.activating(tenant);
            });
    return choices(user);
  }

  private static List<Choice> choices(User user) {
    Membership active = user.active().orElse(null);
    return user.memberships().stream()
        .filter(Membership::isActive)
        .map(membership -> new Choice(membership, membership.equals(active)))
        .toList();
  }
}
