package pep.partner.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The vendors that a user works with, one at a time. */
@Service
public class OwnMemberships {

  private final Users users;
  private final Admission admission;

  OwnMemberships(Users users, Admission admission) {
    this.users = users;
    this.admission = admission;
  }

  /**
   * @param active whether the next token is for it
   */
  public record Choice(Membership membership, boolean active) {}

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
        .map(membership -> new Choice(membership, membership.equals(active)))
        .toList();
  }
}
