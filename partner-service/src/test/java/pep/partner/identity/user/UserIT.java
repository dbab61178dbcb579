package pep.partner.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class UserIT {

  @Autowired Api api;

  private String vendorId;
  private Api admin;

  @BeforeEach
  void aVendor() {
    vendorId = vendor(UUID.randomUUID().toString(), address()).expect(201).text("id");
    admin = admin(vendorId);
  }

  @Test
  void invitesTheSameUserAgainWhateverTheCase() {
    String email = address();
    String id = invite(email, "vendor_viewer").expect(201).text("user/id");
    Answer again = invite(email.toUpperCase(Locale.ROOT), "channel_manager").expect(201);

    assertThat(again.text("user/id")).isEqualTo(id);
    assertThat(admin.get("/api/users/" + id).expect(200).text("role")).isEqualTo("channel_manager");
  }

  @Test
  void manyInvitationsAtOnceMakeOneUser() throws Exception {
    String email = address();
    List<Callable<String>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(() -> invite(email, "vendor_viewer").expect(201).text("user/id"));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<String> ids = new ArrayList<>();
      for (Future<String> each : threads.invokeAll(all)) {
        ids.add(each.get());
      }
      assertThat(ids).containsOnly(ids.getFirst());
    }
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    admin
        .post("/api/users", Map.of("email", "nobody", "name", "N", "role", "vendor_viewer"))
        .expectFieldError("email", "email");
    invite(address(), "partner_user").expectFieldError("partnerId", "partner-required");
    admin
        .post(
            "/api/users",
            Map.of(
                "email", address(), "name", "N", "role", "partner_user", "partnerId", "par_none"))
        .expectFieldError("partnerId", "unknown-partner");
    api.vendor(vendorId, "users:read")
        .post("/api/users", Map.of("email", address(), "name", "N", "role", "vendor_viewer"))
        .expectProblem(403, "forbidden");
  }

  @Test
  void aPartnerAdministratorSeesAndInvitesItsOwnPeopleOnly() {
    String partnerId = partner();
    String staff = invite(address(), "vendor_viewer").expect(201).text("user/id");
    Api partner = api.partner(vendorId, partnerId, scopes(Role.PARTNER_ADMIN));

    Answer own =
        partner
            .post("/api/users", Map.of("email", address(), "name", "Łucja", "role", "partner_user"))
            .expect(201);
    assertThat(own.text("user/partnerId")).isEqualTo(partnerId);
    assertThat(own.text("user/name")).isEqualTo("Łucja");
    partner
        .post("/api/users", Map.of("email", address(), "name", "N", "role", "vendor_admin"))
        .expectProblem(403, "forbidden");
    partner
        .post(
            "/api/users",
            Map.of("email", address(), "name", "N", "role", "partner_user", "partnerId", partner()))
        .expectProblem(404, "not-found");
    assertThat(partner.get("/api/users").expect(200).json().path("items")).hasSize(1);
    assertThat(partner.get("/api/users?q=lucja").expect(200).json().path("items")).hasSize(1);
    assertThat(partner.get("/api/users?q=ada").expect(200).json().path("items")).isEmpty();
    partner.get("/api/users/" + staff).expectProblem(404, "not-found");
    partner.post("/api/users/" + staff + "/disable").expectProblem(404, "not-found");
  }

  @Test
  void listsByRoleAndStatusInPages() {
    invite(address(), "vendor_viewer").expect(201);
    String disabled = invite(address(), "vendor_viewer").expect(201).text("user/id");
    admin.post("/api/users/" + disabled + "/disable").expect(200);

    assertThat(items("?role=vendor_viewer")).hasSize(2);
    assertThat(items("?role=vendor_viewer&status=disabled")).hasSize(1);
    Answer first = admin.get("/api/users?limit=2&sort=-createdAt").expect(200);
    assertThat(first.json().path("items")).hasSize(2);
    assertThat(items("?limit=2&sort=-createdAt&cursor=" + first.text("next"))).hasSize(1);
    admin.get("/api/users?name=x").expectFieldError("name", "unknown-parameter");
  }

  @Test
  void oneVendorNeitherSeesNorTouchesWhatAnotherHas() {
    String email = address();
    String id = invite(email, "vendor_viewer").expect(201).text("user/id");
    Api stranger = admin("ven_" + UUID.randomUUID());
    stranger.get("/api/users/" + id).expectProblem(404, "not-found");
    stranger.post("/api/users/" + id + "/disable").expectProblem(404, "not-found");

    String same =
        stranger
            .post("/api/users", Map.of("email", email, "name", "A. L.", "role", "vendor_admin"))
            .expect(201)
            .text("user/id");
    stranger.post("/api/users/" + same + "/disable").expect(200);

    assertThat(same).isEqualTo(id);
    Answer here = admin.get("/api/users/" + id).expect(200);
    assertThat(here.text("status")).isEqualTo("invited");
    assertThat(here.text("name")).isEqualTo("Ada");
    assertThat(stranger.get("/api/users?role=vendor_viewer").json().path("items")).isEmpty();
  }

  @Test
  void disablesAndEnablesAnyNumberOfTimesButNotOneself() {
    Answer invited = invite(address(), "vendor_viewer").expect(201);
    String path = "/api/users/" + invited.text("user/id");

    assertThat(admin.post(path + "/disable").expect(200).text("status")).isEqualTo("disabled");
    assertThat(admin.post(path + "/disable").expect(200).text("status")).isEqualTo("disabled");
    assertThat(page(invited.text("invitation/link")).status()).isEqualTo(404);
    assertThat(admin.post(path + "/enable").expect(200).text("status")).isEqualTo("invited");
    assertThat(admin.post(path + "/enable").expect(200).text("status")).isEqualTo("invited");
    admin.post("/api/users/user-" + vendorId + "/disable").expectProblem(409, "own-account");
  }

  private JsonNode items(String query) {
    return admin.get("/api/users" + query).expect(200).json().path("items");
  }

  private Answer invite(String email, String role) {
    return admin.post("/api/users", Map.of("email", email, "name", "Ada", "role", role));
  }

  private Answer page(String link) {
    return api.get(link.substring(link.indexOf("/invitations/")));
  }

  private Api admin(String vendor) {
    return api.vendor(vendor, scopes(Role.VENDOR_ADMIN));
  }

  private Answer vendor(String key, String email) {
    return api.operator()
        .with("Idempotency-Key", key)
        .post(
            "/api/vendors",
            Map.of(
                "name", "Northwind",
                "currency", "GBP",
                "timeZone", "Europe/London",
                "admin", Map.of("email", email, "name", "Ada")));
  }

  private String partner() {
    Map<String, Object> profile = Map.of("name", "P", "type", "reseller", "country", "GB");
    return api.vendor(vendorId, "partners:write")
        .post(
            "/api/partners",
            Map.of("code", UUID.randomUUID().toString().substring(0, 8), "profile", profile))
        .expect(201)
        .text("id");
  }

  private static String[] scopes(Role role) {
    return role.scopes().toArray(String[]::new);
  }

  private static String address() {
    return UUID.randomUUID() + "@example.org";
  }
}
