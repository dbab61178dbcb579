package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    admin = api.vendor("ven_" + UUID.randomUUID(), "users:read", "users:write");
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
        .expectFieldError("name", "not-blank");
  }

  private static Map<String, Object> request(String name) {
    return Map.of("name", name, "scopes", List.of("partners:read"));
  }
}
