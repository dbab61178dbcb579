package pep.partner.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.user.Role;
import pep.partner.language.Language;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** Who may run the installation, and what is done for a vendor that cannot help itself. */
@ServiceTest
class OperationIT {

  @Autowired Api api;
  @Autowired Invitations invitations;

  @Test
  void theLastOperatorStays() {
    String first = operator("operator");
    String second = operator("operator");
    String viewer = operator("operator_viewer");
    act(second, "disable").expect(200);

    act(first, "disable").expectProblem(409, "last-administrator");
    act(first, "remove").expectProblem(409, "last-administrator");
    assign(first, "operator_viewer").expectProblem(409, "last-administrator");

    assign(viewer, "operator").expect(200);
    act(first, "remove").expect(204);
    act(first, "remove").expectProblem(404, "not-found");
    JsonNode listed = api.operator().get("/api/operators?status=active").expect(200).json();
    assertThat(listed.path("items").findValuesAsString("id")).containsExactly(viewer);
    JsonNode trail = api.operator().get("/api/operators/" + second + "/history").json();
    assertThat(trail.path("items").path(0).path("by").asString()).isEqualTo("operator");
    act(viewer, "disable").expectProblem(409, "last-administrator");
  }

  @Test
  void operatorsAndAVendorsPeopleLetInTheirOwnKindOnly() {
    Api admin = admin(vendor());
    Map<String, String> operator = guest("operator");

    admin.post("/api/users", operator).expectFieldError("role", "not-allowed");
    admin
        .put("/api/sign-in-policy", Map.of("secondFactorRoles", new String[] {"operator"}))
        .expectFieldError("secondFactorRoles", "not-allowed");
    api.operator()
        .post("/api/operators", guest("vendor_admin"))
        .expectFieldError("role", "not-allowed");
    api.operator()
        .post("/api/operators", guest("partner_user"))
        .expectFieldError("role", "not-allowed");
    admin.get("/api/operators").expectProblem(403, "forbidden");
  }

  @Test
  void aVendorThatLostItsAdministratorsGetsANewOne() {
    String vendor = vendor();
    String path = "/api/vendors/" + vendor;
    assertThat(api.operator().get(path).expect(200).json().path("administrators")).isEmpty();

    Answer restored =
        api.operator().post(path + "/administrators", replacement("bo@example.org")).expect(201);

    accept(restored.text("invitation/link"));
    JsonNode seen = api.operator().get(path).expect(200).json();
    assertThat(seen.path("administrators").path(0).asString()).isEqualTo("bo@example.org");
    assertThat(seen.path("people").asLong()).isEqualTo(1);
    Awaitility.await()
        .untilAsserted(
            () -> {
              Answer told = admin(vendor).get("/api/vendors/current/history").expect(200);
              JsonNode trail = told.json().path("items").path(0);
              assertThat(trail.path("by").asString()).isEqualTo("operator");
              assertThat(trail.path("why").asString()).isEqualTo("left without a word");
              assertThat(trail.path("changes").path("administratorInvited").asString())
                  .isEqualTo("bo@example.org");
            });
  }

  @Test
  void oneOfItsOwnPeopleBecomesItAtOnceAndAPartnersDoesNot() {
    String vendor = vendor();
    String path = "/api/vendors/" + vendor + "/administrators";
    String manager = "manager." + UUID.randomUUID() + "@example.org";
    Answer invited =
        admin(vendor)
            .post("/api/users", Map.of("email", manager, "name", "Cy", "role", "channel_manager"))
            .expect(201);
    accept(invited.text("invitation/link"));
    String id = invited.text("user/id");
    admin(vendor).post("/api/users/" + id + "/disable").expect(200);

    for (int times = 0; times < 2; times++) {
      Answer restored = api.operator().post(path, replacement(manager)).expect(201);
      assertThat(restored.text("userId")).isEqualTo(id);
      assertThat(restored.json().has("invitation")).isFalse();
    }

    JsonNode now = admin(vendor).get("/api/users/" + id).expect(200).json();
    assertThat(now.path("role").asString()).isEqualTo("vendor_admin");
    assertThat(now.path("status").asString()).isEqualTo("active");
    api.operator()
        .post("/api/vendors/ven_none/administrators", replacement(manager))
        .expectProblem(404, "not-found");
    api.operator()
        .post(path, Map.of("email", manager, "name", "Cy"))
        .expectFieldError("reason", "not-null");
    admin(vendor).post(path, replacement(manager)).expectProblem(403, "forbidden");
  }

  private String operator(String role) {
    Answer invited = api.operator().post("/api/operators", guest(role)).expect(201);
    accept(invited.text("invitation/link"));
    return invited.text("user/id");
  }

  private static Map<String, String> guest(String role) {
    return Map.of("email", UUID.randomUUID() + "@example.org", "name", "Grace", "role", role);
  }

  private static Map<String, String> replacement(String email) {
    return Map.of("email", email, "name", "Bo", "reason", "left without a word");
  }

  private void accept(String link) {
    assertThat(invitations.accept(link.substring(link.lastIndexOf('/') + 1), "hash", Language.EN))
        .isTrue();
  }

  private Answer act(String id, String what) {
    return api.operator().post("/api/operators/" + id + "/" + what);
  }

  private Answer assign(String id, String role) {
    return api.operator().post("/api/operators/" + id + "/assign", Map.of("role", role));
  }

  private Api admin(String vendor) {
    return api.vendor(vendor, Role.VENDOR_ADMIN.scopes().toArray(String[]::new));
  }

  private String vendor() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    return api.operator().post("/api/vendors", vendor).expect(201).text("id");
  }
}
