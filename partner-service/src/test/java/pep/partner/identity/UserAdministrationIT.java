package pep.partner.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.invitation.Invited;
import pep.partner.identity.invitation.Invitee;
import pep.partner.identity.user.Role;
import pep.partner.language.Language;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

@ServiceTest
class UserAdministrationIT {

  @Autowired Api api;
  @Autowired Invitations invitations;

  private final String vendorId = "ven_" + UUID.randomUUID();

  @Test
  void correctsANameAndGivesAnotherRole() {
    String user = active(Role.VENDOR_VIEWER);

    assertThat(admin().post(user + "/rename", Map.of("name", "Łucja")).expect(200).text("name"))
        .isEqualTo("Łucja");
    assertThat(
            admin()
                .post(user + "/assign", Map.of("role", "channel_manager", "reason", "promoted"))
                .expect(200)
                .text("role"))
        .isEqualTo("channel_manager");

    assertThat(admin().get(user).expect(200).text("status")).isEqualTo("active");
    assertThat(admin().get(user + "/history").expect(200).text("items/0/why"))
        .isEqualTo("promoted");
  }

  @Test
  void aRoleOfTheVendorIsNotForAPartnersPeople() {
    String user = active(Role.VENDOR_VIEWER);
    admin()
        .post(user + "/assign", Map.of("role", "partner_admin"))
        .expectFieldError("partnerId", "partner-required");
    admin()
        .post("/api/users/user-" + vendorId + "/assign", Map.of("role", "vendor_viewer"))
        .expectProblem(409, "own-account");
  }

  @Test
  void nobodyChangesWhoHoldsMore() {
    active(Role.VENDOR_ADMIN);
    String user = active(Role.VENDOR_ADMIN);
    Api weak = api.vendor(vendorId, "users:write");

    weak.post(user + "/disable").expectProblem(403, "scopes-not-held");
    weak.post(user + "/remove").expectProblem(403, "scopes-not-held");
    weak.post(user + "/rename", Map.of("name", "X")).expectProblem(403, "scopes-not-held");
    weak.post(user + "/assign", Map.of("role", "vendor_viewer"))
        .expectProblem(403, "scopes-not-held");
    String viewer = active(Role.VENDOR_VIEWER);
    weak.post(viewer + "/assign", Map.of("role", "vendor_admin"))
        .expectProblem(403, "scopes-not-held");
  }

  @Test
  void theLastActiveAdministratorStays() {
    String last = active(Role.VENDOR_ADMIN);

    admin().post(last + "/disable").expectProblem(409, "last-administrator");
    admin().post(last + "/remove").expectProblem(409, "last-administrator");
    admin()
        .post(last + "/assign", Map.of("role", "channel_manager"))
        .expectProblem(409, "last-administrator");

    active(Role.VENDOR_ADMIN);
    admin().post(last + "/disable").expect(200);
  }

  @Test
  void ofTwoThatAreEndedAtOnceOneStays() throws Exception {
    List<String> both = List.of(active(Role.VENDOR_ADMIN), active(Role.VENDOR_ADMIN));
    List<Callable<Integer>> ends = new ArrayList<>();
    both.forEach(user -> ends.add(() -> admin().post(user + "/disable").status()));
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> each : threads.invokeAll(ends)) {
        statuses.add(each.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }
  }

  @Test
  void whoIsRemovedIsGoneHereAndMayBeInvitedAgain() {
    String address = UUID.randomUUID() + "@example.org";
    String user = active(Role.VENDOR_VIEWER, address);
    admin().post(user + "/remove", Map.of("reason", "left")).expect(204);

    admin().get(user).expectProblem(404, "not-found");
    admin().post(user + "/remove").expectProblem(404, "not-found");
    String again =
        admin()
            .post("/api/users", Map.of("email", address, "name", "A", "role", "vendor_viewer"))
            .expect(201)
            .text("user/id");
    assertThat("/api/users/" + again).isEqualTo(user);
  }

  private String active(Role role) {
    return active(role, UUID.randomUUID() + "@example.org");
  }

  private String active(Role role, String address) {
    Invitee invitee = new Invitee(role, null);
    Invited invited =
        invitations.invite(
            new Tenant(vendorId),
            address,
            "Ada",
            invitee,
            Creation.random(),
            Cause.ofClock("test"));
    String link = requireNonNull(invited.invitation()).link();
    invitations.accept(link.substring(link.lastIndexOf('/') + 1), "the hash", Language.EN);
    return "/api/users/" + invited.userId();
  }

  private Api admin() {
    return api.vendor(vendorId, Role.VENDOR_ADMIN.scopes().toArray(String[]::new));
  }
}
