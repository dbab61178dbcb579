package pep.partner.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;

/** A vendor's users, or for a partner its own. */
@Service
public class UserAdministration {

  private final Users users;
  private final Invitations invitations;
  private final UserHistory history;
  private final Clock clock;

  UserAdministration(Users users, Invitations invitations, UserHistory history, Clock clock) {
    this.users = users;
    this.invitations = invitations;
    this.history = history;
    this.clock = clock;
  }

  public Page<Member> page(Reach caller, Listing listing) {
    return users
        .page(caller, listing)
        .map(user -> new Member(user.id(), user.email(), own(caller, user)));
  }

  public Member get(Reach caller, String id) {
    User user = users.find(id).orElseThrow(() -> new NotFound("user", id));
    return new Member(user.id(), user.email(), own(caller, user));
  }

  /** Who changed what of one of the caller's users, newest first. */
  public List<History.Entry> history(Reach caller, String id) {
    return history.of(caller.tenant(), get(caller, id).id());
  }

  /** No token is issued any more, and an open invitation closes; repeated, it changes nothing. */
  public Member disable(Reach caller, String id, Cause cause) {
    if (caller.subject().equals(id)) {
      throw new OwnAccount();
    }
    User changed =
        users.change(
            id,
            caller.tenant(),
            cause,
            user -> {
              Membership own = own(caller, user);
              return own.status() == MembershipStatus.DISABLED
                  ? user
                  : user.with(own.disabled(caller.subject(), clock.instant()));
            });
    invitations.revoke(caller.tenant(), id);
    return new Member(id, changed.email(), own(caller, changed));
  }

  public Member enable(Reach caller, String id, Cause cause) {
    Instant now = clock.instant();
    User changed =
        users.change(
            id,
            caller.tenant(),
            cause,
            user -> {
              Membership own = own(caller, user);
              return own.status() == MembershipStatus.DISABLED
                  ? user.with(own.enabled(caller.subject(), now))
                  : user;
            });
    return new Member(id, changed.email(), own(caller, changed));
  }

  private static Membership own(Reach caller, User user) {
    return user.at(caller.tenant())
        .filter(membership -> caller.allows(membership.partnerId()))
        .orElseThrow(() -> new NotFound("user", user.id()));
  }

  /** A user as one vendor knows it. */
  public record Member(String id, String email, Membership membership) {}
}
