package pep.partner.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

@ServiceTest
class ApiClientRegistrationIT {

  @Autowired Api api;

  private Api admin;

  @BeforeEach
  void anAdministrator() {
    admin = api.vendor("ven_" + UUID.randomUUID(), "users:read", "users:write", "partners:read");
  }

  @Test
  void aRepeatWithTheSameKeyAnswersTheSameSecret() {
    Api repeated = admin.with("Idempotency-Key", UUID.randomUUID().toString());
    Answer first = repeated.post("/api/api-clients", request("ERP")).expect(201);
    Answer again = repeated.post("/api/api-clients", request("ERP")).expect(201);

    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(again.text("secret")).isEqualTo(first.text("secret")).isNotEmpty();
    assertThat(admin.get("/api/api-clients").json().path("items")).hasSize(1);
    assertThat(repeated.post("/api/api-clients", request("Other")).status()).isBetween(400, 499);
  }

  @Test
  void withoutAKeyEachIsAnother() {
    Answer first = admin.post("/api/api-clients", request("ERP")).expect(201);
    Answer second = admin.post("/api/api-clients", request("ERP")).expect(201);

    assertThat(second.text("id")).isNotEqualTo(first.text("id"));
    assertThat(second.text("secret")).isNotEqualTo(first.text("secret"));
  }

  @Test
  void refusesAStaleVersion() {
    String id = admin.post("/api/api-clients", request("ERP")).expect(201).text("id");
    String path = "/api/api-clients/" + id;
    admin.with("If-Match", "\"1\"").post(path + "/rotate-secret").expect(200);

    admin
        .with("If-Match", "\"1\"")
        .post(path + "/rotate-secret")
        .expectProblem(412, "precondition-failed");
  }

  @Test
  void onlyWhoMayLetPeopleInRegistersClients() {
    api.vendor("ven_1", "users:read", "partners:write")
        .post("/api/api-clients", request("ERP"))
        .expectProblem(403, "forbidden");
    admin
        .post("/api/api-clients", Map.of("name", "", "scopes", List.of()))
        .expectFieldError("name", "name");
  }

  @Test
  void nobodyGivesAwayScopesThatTheyDoNotHold() {
    Map<String, Object> wanted =
        Map.of("name", "ERP", "scopes", List.of("partners:read", "sales:write", "vendor:write"));

    Answer refused = admin.post("/api/api-clients", wanted).expectProblem(403, "scopes-not-held");

    assertThat(refused.json().path("scopes").toString())
        .isEqualTo("[\"sales:write\",\"vendor:write\"]");
    admin
        .post(
            "/api/users",
            Map.of(
                "email", UUID.randomUUID() + "@example.org", "name", "N", "role", "vendor_admin"))
        .expectProblem(403, "scopes-not-held");
  }

  @Test
  void nobodyTakesOverAStrongerClientByANewSecret() {
    String vendorId = "ven_" + UUID.randomUUID();
    Api strong = api.vendor(vendorId, "users:write", "users:read", "sales:write");
    Api weak = api.vendor(vendorId, "users:write");
    Map<String, Object> wanted = Map.of("name", "ERP", "scopes", List.of("sales:write"));
    String path =
        "/api/api-clients/" + strong.post("/api/api-clients", wanted).expect(201).text("id");

    weak.post(path + "/rotate-secret").expectProblem(403, "scopes-not-held");
    strong.post(path + "/rotate-secret").expect(200);
    weak.post(path + "/revoke").expect(200);
  }

  @Test
  void tellsWhoRegisteredAndRotatedAndNoHashOfASecret() {
    String path = "/api/api-clients/" + admin.post("/api/api-clients", request("ERP")).text("id");
    admin.post(path + "/rotate-secret").expect(200);

    Awaitility.await()
        .untilAsserted(
            () -> {
              Answer told = admin.get(path + "/history").expect(200);
              assertThat(told.json().path("items")).hasSize(2);
              assertThat(told.text("items/0/by")).startsWith("user-ven_");
              assertThat(told.text("items/0/changes/secrets")).isEqualTo("replaced");
              assertThat(told.body()).doesNotContain("hash");
            });
  }

  private static Map<String, Object> request(String name) {
    return Map.of("name", name, "scopes", List.of("partners:read"));
  }
}
