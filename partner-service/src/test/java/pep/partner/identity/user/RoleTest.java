package pep.partner.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @Test
  void aVendorAdministratorHoldsAllThatVendorStaffMay() {
    assertThat(Role.VENDOR_ADMIN.scopes()).isEqualTo(Scopes.VENDOR);
  }

  @Test
  void aChannelManagerRunsTheChannelButLetsNobodyIn() {
    assertThat(Role.CHANNEL_MANAGER.scopes())
        .contains("partners:write", "deals:approve", "performance:write", "vendor:read")
        .doesNotContain(
            "users:write", "users:read", "vendor:write", "webhooks:write", "ledger:write");
  }

  @Test
  void marketingMakesPromotionsProgramsAndSegmentsAndSeesNeitherMoneyNorUsers() {
    assertThat(Role.MARKETING.scopes())
        .contains("promotions:write", "programs:write", "segments:write", "catalog:read")
        .isSubsetOf(Scopes.VENDOR)
        .noneMatch(
            scope ->
                scope.matches("(ledger|sales|performance|deals|quotes|users|webhooks):.*")
                    || scope.matches("(vendor|partners|catalog|territories):write"));
  }

  @Test
  void financeClosesTheBooksAndChangesNothingElse() {
    assertThat(Role.FINANCE.scopes())
        .contains("ledger:write", "ledger:read", "partners:read")
        .allMatch(scope -> scope.endsWith(":read") || scope.equals("ledger:write"));
  }

  @Test
  void aViewerOnlyReads() {
    assertThat(Role.VENDOR_VIEWER.scopes())
        .contains("partners:read", "ledger:read")
        .allMatch(scope -> scope.endsWith(":read"));
  }

  @Test
  void onlyAPartnerAdministratorLetsThePartnersPeopleIn() {
    assertThat(Role.PARTNER_USER.scopes()).isEqualTo(Scopes.PARTNER);
    assertThat(Role.PARTNER_ADMIN.scopes())
        .containsAll(Scopes.PARTNER)
        .contains("users:read", "users:write", "payee:write")
        .hasSize(Scopes.PARTNER.size() + 3);
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTNER_ADMIN", "PARTNER_USER"})
  void aPartnerNeverHoldsWhatIsTheVendors(Role role) {
    assertThat(role.scopes())
        .noneMatch(scope -> scope.startsWith("partners:") || scope.startsWith("segments:"))
        .doesNotContain(
            "catalog:write",
            "territories:write",
            "deals:approve",
            "programs:write",
            "promotions:write",
            "sales:write",
            "performance:write",
            "vendor:write",
            "operator");
  }

  @Test
  void aTokenGetsWhatWasAskedForAndIsAllowed() {
    Set<String> allowed = Role.VENDOR_VIEWER.scopes();

    assertThat(Scopes.granted(Set.of("openid", "partners:read", "partners:write"), allowed))
        .containsExactly("partners:read");
    assertThat(Scopes.granted(Set.of("openid", "api"), allowed))
        .containsExactlyInAnyOrderElementsOf(allowed);
    assertThat(Scopes.granted(Set.of("openid"), allowed)).isEmpty();
  }
}
