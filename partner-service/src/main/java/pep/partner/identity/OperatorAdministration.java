package pep.partner.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.identity.UserAdministration.Member;
import pep.partner.identity.invitation.AlreadyMember;
import pep.partner.identity.invitation.Invitation;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.invitation.Invited;
import pep.partner.identity.invitation.Invitee;
import pep.partner.identity.secondfactor.SecondFactors;
import pep.partner.identity.user.Role;
import pep.partner.language.Language;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Operator;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** The people who run the installation: kept by the same rules as a vendor's own. */
@Service
public class OperatorAdministration {

  private final UserAdministration users;
  private final SessionAdministration sessions;
  private final SecondFactors factors;
  private final Invitations invitations;

  OperatorAdministration(
      UserAdministration users,
      SessionAdministration sessions,
      SecondFactors factors,
      Invitations invitations) {
    this.users = users;
    this.sessions = sessions;
    this.factors = factors;
    this.invitations = invitations;
  }

  /** Whoever is invited, and by which name. */
  public record Guest(String email, String name, Role role, @Nullable Language language) {}

  /** Who was invited, and the way in; null on a repeat after the link was used or replaced. */
  public record Welcomed(Member member, @Nullable Invitation invitation) {}

  /**
   * @throws AlreadyMember if the person accepted before
   */
  public Welcomed invite(Operator operator, Guest guest, Creation creation) {
    Staff caller = among(operator);
    Invitee place = Invitee.by(caller, guest.role(), null).in(guest.language());
    Invited invited =
        invitations.invite(
            caller.tenant(), guest.email(), guest.name(), place, creation, Cause.of(operator));
    return new Welcomed(users.get(caller, invited.userId()), invited.invitation());
  }

  public Page<Member> page(Operator operator, Listing listing) {
    return users.page(among(operator), listing);
  }

  public Page<History.Entry> history(Operator operator, String id, History.Asked asked) {
    return users.history(among(operator), id, asked);
  }

  /**
   * @throws OwnAccount if it is the caller
   * @throws LastAdministrator if nobody would be left who lets others in
   */
  public Member assign(Operator operator, String id, Role role, Cause cause) {
    return users.assign(among(operator), id, role, cause);
  }

  /**
   * @throws OwnAccount if it is the caller
   * @throws LastAdministrator if nobody would be left who lets others in
   */
  public Member disable(Operator operator, String id, Cause cause) {
    return users.disable(among(operator), id, cause);
  }

  public Member enable(Operator operator, String id, Cause cause) {
    return users.enable(among(operator), id, cause);
  }

  /**
   * @throws OwnAccount if it is the caller
   * @throws LastAdministrator if nobody would be left who lets others in
   */
  public void remove(Operator operator, String id, Cause cause) {
    users.remove(among(operator), id, cause);
  }

  /** Helps one who has lost phone and codes: the next sign-in sets a second factor up anew. */
  public void resetSecondFactor(Operator operator, String id) {
    sessions.endAll(among(operator), id, Cause.of(operator, "second factor taken off"));
    factors.takeOff(id);
  }

  private static Staff among(Operator operator) {
    return new Staff(operator.subject(), Tenant.INSTALLATION, operator.scopes(), operator.token());
  }
}
