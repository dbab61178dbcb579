package pep.partner.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScopesTest {

  @Test
  void whatIsHeldMayBeGivenAwayAndNothingElse() {
    Set<String> held = Set.of("users:write", "partners:read");

    assertThatCode(() -> Scopes.guardHeld(Set.of("partners:read"), held))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Scopes.guardHeld(Set.of("partners:read", "sales:write"), held))
        .isInstanceOfSatisfying(
            ScopesNotHeld.class,
            refusal ->
                assertThat(refusal.evidence().get("scopes"))
                    .isEqualTo(new TreeSet<>(Set.of("sales:write"))));
  }

  @Test
  void vendorStaffLetsAPartnerDoOfItsOwnWhatTheyCouldDoToIt() {
    Set<String> reader = Set.of("users:write", "partners:read");

    assertThatCode(() -> Scopes.guardHeld(Set.of("profile:read"), reader))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Scopes.guardHeld(Set.of("profile:write"), reader))
        .isInstanceOf(ScopesNotHeld.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OPERATOR", "OPERATOR_VIEWER"})
  void aVendorAdministratorMayInviteIntoEveryRoleOfItsChannel(Role role) {
    assertThatCode(() -> Scopes.guardHeld(role.scopes(), Role.VENDOR_ADMIN.scopes()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"OPERATOR", "OPERATOR_VIEWER"})
  void aVendorAdministratorMakesNobodyAnOperator(Role role) {
    assertThatThrownBy(() -> Scopes.guardHeld(role.scopes(), Role.VENDOR_ADMIN.scopes()))
        .isInstanceOf(ScopesNotHeld.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"VENDOR_ADMIN", "CHANNEL_MANAGER", "MARKETING", "FINANCE", "VENDOR_VIEWER"})
  void aPartnerAdministratorHoldsNoRoleOfTheVendor(Role role) {
    assertThatThrownBy(() -> Scopes.guardHeld(role.scopes(), Role.PARTNER_ADMIN.scopes()))
        .isInstanceOf(ScopesNotHeld.class);
  }
}
