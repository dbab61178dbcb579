package pep.partner.identity;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.invitation.Invitee;
import pep.partner.identity.user.Membership;
import pep.partner.identity.user.MembershipStatus;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.Scopes;
import pep.partner.identity.user.ScopesNotHeld;
import pep.partner.identity.user.User;
import pep.partner.identity.user.UserHistory;
import pep.partner.identity.user.Users;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** A vendor's users, or for a partner its own. */
@Service
public class UserAdministration {

  private final Users users;
  private final Administrators administrators;
  private final Invitations invitations;
  private final UserHistory history;
  private final Clock clock;

  UserAdministration(
      Users users,
      Administrators administrators,
      Invitations invitations,
      UserHistory history,
      Clock clock) {
    this.users = users;
    this.administrators = administrators;
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
  public Page<History.Entry> history(Reach caller, String id, History.Asked asked) {
    return history.page(caller.tenant(), get(caller, id).id(), asked);
  }

  /** Corrects the name by which the vendor knows a user. */
  public Member rename(Reach caller, String id, String name, Cause cause) {
    return change(caller, id, cause, own -> own.named(name, caller.subject(), clock.instant()));
  }

  /**
   * Gives a user another role; tokens of the role before end. The partner it works for stays.
   *
   * @throws OwnAccount if it is the caller
   * @throws ScopesNotHeld if the role that the user has or gets holds what the caller does not
   * @throws LastAdministrator if nobody would administer the vendor
   */
  public Member assign(Reach caller, String id, Role role, Cause cause) {
    requireOther(caller, id);
    return change(
        caller,
        id,
        cause,
        own -> {
          Invitee.by(caller, role, own.partnerId());
          return own.role() == role ? own : own.as(role, caller.subject(), clock.instant());
        });
  }

  /**
   * No token is issued any more, those that are out end, and an open invitation closes; repeated,
   * it changes nothing.
   *
   * @throws OwnAccount if it is the caller
   * @throws ScopesNotHeld if the user's role holds what the caller does not
   * @throws LastAdministrator if nobody would administer the vendor
   */
  public Member disable(Reach caller, String id, Cause cause) {
    requireOther(caller, id);
    Member changed =
        change(
            caller,
            id,
            cause,
            own ->
                own.status() == MembershipStatus.DISABLED
                    ? own
                    : own.disabled(caller.subject(), clock.instant()));
    invitations.revoke(caller.tenant(), id);
    return changed;
  }

  /** Lets a disabled user back in. */
  public Member enable(Reach caller, String id, Cause cause) {
    return change(
        caller,
        id,
        cause,
        own ->
            own.status() == MembershipStatus.DISABLED
                ? own.enabled(caller.subject(), clock.instant())
                : own);
  }

  /**
   * Ends the membership; the person stays what it is to other vendors, and may be invited again.
   *
   * @throws OwnAccount if it is the caller
   * @throws ScopesNotHeld if the user's role holds what the caller does not
   * @throws LastAdministrator if nobody would administer the vendor
   */
  public void remove(Reach caller, String id, Cause cause) {
    requireOther(caller, id);
    administrators.prepare(caller.tenant());
    users.change(
        id,
        caller.tenant(),
        cause,
        user -> {
          Membership own = guarded(caller, user);
          keepAdministered(caller.tenant(), user, own, null);
          return user.without(own);
        });
    invitations.revoke(caller.tenant(), id);
  }

  private Member change(Reach caller, String id, Cause cause, UnaryOperator<Membership> change) {
    administrators.prepare(caller.tenant());
    User changed =
        users.change(
            id,
            caller.tenant(),
            cause,
            user -> {
              Membership before = guarded(caller, user);
              Membership after = change.apply(before);
              keepAdministered(caller.tenant(), user, before, after);
              return after.equals(before) ? user : user.with(after);
            });
    return new Member(id, changed.email(), own(caller, changed));
  }

  private void keepAdministered(
      Tenant tenant, User user, Membership before, @Nullable Membership after) {
    if (before.administers() && (after == null || !after.administers())) {
      administrators.remainWithout(tenant, user);
    }
  }

  private static void requireOther(Reach caller, String id) {
    if (caller.subject().equals(id)) {
      throw new OwnAccount();
    }
  }

  /**
   * @throws NotFound if the caller has no such user
   * @throws ScopesNotHeld if the user's role holds what the caller does not
   */
  void requireChangeable(Reach caller, String id) {
    guarded(caller, users.find(id).orElseThrow(() -> new NotFound("user", id)));
  }

  /** Nobody changes who holds more than they do. */
  private static Membership guarded(Reach caller, User user) {
    Membership own = own(caller, user);
    Scopes.guardHeld(own.role().scopes(), caller.scopes());
    return own;
  }

  private static Membership own(Reach caller, User user) {
    return user.at(caller.tenant())
        .filter(membership -> caller.allows(membership.partnerId()))
        .orElseThrow(() -> new NotFound("user", user.id()));
  }

  /** A user as one vendor knows it. */
  public record Member(String id, String email, Membership membership) {}
}
