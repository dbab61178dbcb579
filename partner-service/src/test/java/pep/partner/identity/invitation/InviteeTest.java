package pep.partner.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pep.partner.identity.user.Role;
import pep.partner.identity.user.ScopesNotHeld;
import pep.platform.problem.Forbidden;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

class InviteeTest {

  private static final Tenant VENDOR = new Tenant("ven_1");
  private static final Staff STAFF =
      new Staff("usr_1", VENDOR, Role.VENDOR_ADMIN.scopes(), "token");
  private static final PartnerCaller PARTNER =
      new PartnerCaller("usr_2", VENDOR, "par_1", Role.PARTNER_ADMIN.scopes(), "token");

  @ParameterizedTest
  @EnumSource(names = {"VENDOR_ADMIN", "CHANNEL_MANAGER", "MARKETING", "VENDOR_VIEWER"})
  void staffInvitesStaff(Role role) {
    assertThat(Invitee.by(STAFF, role, null)).isEqualTo(new Invitee(role, null));
  }

  @Test
  void staffInvitesAPartnersPeople() {
    assertThat(Invitee.by(STAFF, Role.PARTNER_ADMIN, "par_1").partnerId()).isEqualTo("par_1");
  }

  @Test
  void aRoleOfAPartnerNeedsItsPartner() {
    assertThatThrownBy(() -> Invitee.by(STAFF, Role.PARTNER_USER, null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("partnerId");
  }

  @Test
  void aRoleOfTheVendorBelongsToNoPartner() {
    assertThatThrownBy(() -> Invitee.by(STAFF, Role.VENDOR_VIEWER, "par_1"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("partnerId");
  }

  @Test
  void aPartnerInvitesItsOwnPeopleAndNeedNotNameItself() {
    Invitee own = new Invitee(Role.PARTNER_USER, "par_1");
    assertThat(Invitee.by(PARTNER, Role.PARTNER_USER, null)).isEqualTo(own);
    assertThat(Invitee.by(PARTNER, Role.PARTNER_USER, "par_1")).isEqualTo(own);
  }

  @Test
  void nobodyInvitesIntoARoleThatHoldsMoreThanTheyDo() {
    Staff weak = new Staff("cli_1", VENDOR, Set.of("users:write"), "token");

    assertThatThrownBy(() -> Invitee.by(weak, Role.VENDOR_ADMIN, null))
        .isInstanceOf(ScopesNotHeld.class);
    assertThatThrownBy(() -> Invitee.by(weak, Role.PARTNER_USER, "par_1"))
        .isInstanceOf(ScopesNotHeld.class);
  }

  @Test
  void aPartnerDoesNotInviteForAnother() {
    assertThatThrownBy(() -> Invitee.by(PARTNER, Role.PARTNER_USER, "par_2"))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"VENDOR_ADMIN", "CHANNEL_MANAGER", "MARKETING", "VENDOR_VIEWER"})
  void aPartnerDoesNotInviteTheVendorsStaff(Role role) {
    assertThatThrownBy(() -> Invitee.by(PARTNER, role, null)).isInstanceOf(Forbidden.class);
  }
}
