package pep.partner.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;

class UserTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Tenant ONE = new Tenant("ven_1");
  private static final Tenant TWO = new Tenant("ven_2");

  private final User nobody = User.of("usr_1", new EmailAddress(" Ada@Example.ORG "), NOW);

  @Test
  void keepsTheAddressAsWrittenAndComparesItWithoutCase() {
    assertThat(nobody.email()).isEqualTo("Ada@Example.ORG");
    assertThat(nobody.emailKey()).isEqualTo("ada@example.org");
    assertThat(new EmailAddress("ADA\uFF20example.org").key()).isEqualTo("ada@example.org");
  }

  @Test
  void mayComeInOnceAnInvitationIsAccepted() {
    User invited = nobody.with(invited(ONE));
    assertThat(invited.active(Membership::isActive)).isEmpty();

    User member = invited.with(invited(ONE).accepted("usr_1", NOW));
    assertThat(member.active(Membership::isActive))
        .hasValueSatisfying(m -> assertThat(m.vendorId()).isEqualTo("ven_1"));
  }

  @Test
  void worksForTheVendorItChose() {
    User both = member(ONE).with(invited(TWO).accepted("usr_1", NOW)).activating(TWO);

    assertThat(both.active(Membership::isActive)).map(Membership::vendorId).hasValue("ven_2");
  }

  @Test
  void fallsBackToAnotherVendorWhenTheChosenOneDisablesIt() {
    Membership second = invited(TWO).accepted("usr_1", NOW);
    User both = member(ONE).with(second).activating(TWO);

    User disabled = both.with(second.disabled("usr_9", NOW));
    assertThat(disabled.active(Membership::isActive)).map(Membership::vendorId).hasValue("ven_1");
    assertThat(disabled.at(ONE)).map(Membership::isActive).hasValue(true);
  }

  @Test
  void enablingBringsBackWhatWasBefore() {
    Membership open = invited(ONE);
    Membership accepted = open.accepted("usr_1", NOW);

    assertThat(open.disabled("usr_9", NOW).enabled("usr_9", NOW).status())
        .isEqualTo(MembershipStatus.INVITED);
    assertThat(accepted.disabled("usr_9", NOW).enabled("usr_9", NOW).status())
        .isEqualTo(MembershipStatus.ACTIVE);
  }

  private User member(Tenant tenant) {
    return nobody.with(invited(tenant).accepted("usr_1", NOW));
  }

  private static Membership invited(Tenant tenant) {
    return Membership.invited(tenant, null, "Ada", Role.VENDOR_ADMIN, "usr_9", NOW);
  }
}
