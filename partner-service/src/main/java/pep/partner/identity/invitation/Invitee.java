package pep.partner.identity.invitation;

import org.jspecify.annotations.Nullable;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.Scopes;
import pep.partner.identity.user.ScopesNotHeld;
import pep.partner.language.Language;
import pep.platform.problem.Forbidden;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/**
 * The place that somebody is invited to.
 *
 * @param partnerId set for the roles of a partner, and for no other
 * @param language that a person is written in whose own is not known; null for English
 */
public record Invitee(Role role, @Nullable String partnerId, @Nullable Language language) {

  /**
   * @throws InvalidInput if role and partner do not go together
   */
  public Invitee {
    if (role.isOfPartner() && partnerId == null) {
      throw InvalidInput.of(
          "partnerId", "partner-required", "Name the partner that the user works for.");
    }
    if (!role.isOfPartner() && partnerId != null) {
      throw InvalidInput.of(
          "partnerId", "not-allowed", "Leave it out: a role of the vendor belongs to no partner.");
    }
  }

  public Invitee(Role role, @Nullable String partnerId) {
    this(role, partnerId, null);
  }

  public Invitee in(@Nullable Language spoken) {
    return new Invitee(role, partnerId, spoken);
  }

  /**
   * Vendor staff invites anybody of the vendor; a partner only its own people, and operators
   * others.
   *
   * @throws InvalidInput if an operator would be a vendor's, or the reverse
   * @throws Forbidden if a partner names a role of the vendor
   * @throws NotFound if a partner names another partner
   * @throws ScopesNotHeld if the role holds what the caller does not
   */
  public static Invitee by(Reach caller, Role role, @Nullable String partnerId) {
    if (role.isOfInstallation() != caller.tenant().equals(Tenant.INSTALLATION)) {
      throw InvalidInput.of("role", "not-allowed", "Give a role of those that you let in.");
    }
    String own = caller.owner();
    if (own == null) {
      Invitee invitee = new Invitee(role, partnerId);
      Scopes.guardHeld(role.scopes(), caller.scopes());
      return invitee;
    }
    if (!role.isOfPartner()) {
      throw new Forbidden("A partner gives the roles partner_admin and partner_user only.");
    }
    if (partnerId != null && !partnerId.equals(own)) {
      throw new NotFound("partner", partnerId);
    }
    Scopes.guardHeld(role.scopes(), caller.scopes());
    return new Invitee(role, own);
  }
}
