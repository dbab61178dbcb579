package pep.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import pep.partner.identity.user.Scopes;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What no operation may take or stumble over, tried on every operation of the contract. */
@ServiceTest
class BadInputIT {

  private static final List<String> LISTS =
      List.of(
          "/api/partners",
          "/api/segments",
          "/api/users",
          "/api/api-clients",
          "/api/webhooks",
          "/api/certifications");

  @Autowired Api api;

  private Api anybody;
  private Api partner;

  private record Operation(String method, String path, boolean takesBody, String caller) {}

  @BeforeEach
  void aVendorWithEveryScope() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    String vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    anybody = api.vendor(vendorId, Scopes.VENDOR.toArray(String[]::new));
    partner = api.partner(vendorId, "par_1", Scopes.PARTNER.toArray(String[]::new));
  }

  @Test
  void everyOperationNamesWhatIsWrongWithABody() throws IOException {
    for (Operation operation : operations()) {
      if (operation.takesBody()) {
        refuses(operation, "{\"name\":", "malformed-json");
        refuses(operation, "[]", "wrong-type");
        refuses(operation, "", "missing");
        refuses(operation, "{\"no_such_field\":1}", "unknown-field");
        refuses(operation, "{}", "");
        refuses(operation, "null", "");
      }
    }
  }

  private void refuses(Operation operation, String body, String code) {
    Answer answer = send(operation, body);
    String what = operation + " with " + body + ": " + answer.status() + " " + answer.body();
    assertThat(answer.status()).as(what).isEqualTo(400);
    JsonNode error = answer.json().path("errors").path(0);
    assertThat(error.path("field").asString("")).as(what).isNotBlank();
    assertThat(error.path("cure").asString("")).as(what).isNotBlank();
    assertThat(error.path("code").asString("")).as(what).contains(code);
  }

  @Test
  void whatIsNotTheCallersOwnIsNotFound() throws IOException {
    for (Operation operation : operations()) {
      if (operation.path().contains("{id}") && !operation.takesBody()) {
        Answer answer = send(operation, "");
        assertThat(answer.status())
            .as(operation + ": " + answer.status() + " " + answer.body())
            .isEqualTo(404);
        assertThat(answer.text("code")).as(operation.toString()).isEqualTo("not-found");
      }
    }
  }

  @Test
  void everyListSaysWhichParametersItKnows() {
    for (String list : LISTS) {
      anybody.get(list + "?limit=0").expectFieldError("limit", "out-of-range");
      anybody.get(list + "?limit=10000").expectFieldError("limit", "out-of-range");
      anybody.get(list + "?limit=many").expectFieldError("limit", "out-of-range");
      anybody.get(list + "?cursor=nonsense").expectFieldError("cursor", "bad-cursor");
      anybody.get(list + "?sort=colour").expectFieldError("sort", "unknown-sort");
      anybody.get(list + "?colour=red").expectFieldError("colour", "unknown-parameter");
    }
  }

  @Test
  void aKeyRepeatedWithAnotherBodyIsRefused() {
    Api once = anybody.with("Idempotency-Key", UUID.randomUUID().toString());
    String first = once.post("/api/segments", segment("true")).expect(201).text("id");

    assertThat(once.post("/api/segments", segment("true")).expect(201).text("id")).isEqualTo(first);
    once.post("/api/segments", segment("false")).expectProblem(422, "idempotency-key-reused");
    anybody
        .with("If-Match", "\"7\"")
        .post("/api/segments/" + first + "/retire")
        .expectProblem(412, "precondition-failed");
  }

  private static Map<String, Object> segment(String rule) {
    return Map.of("code", "S-1", "name", "S", "rule", rule);
  }

  private Answer send(Operation operation, String body) {
    String path =
        operation
            .path()
            .replace("{code}", "code_1")
            .replaceAll("\\{[a-zA-Z]+}", "none_of_mine")
            .replaceFirst("/segments/explain$", "/segments/explain?segmentId=seg_1")
            .replaceFirst("none_of_mine/explain$", "none_of_mine/explain?partnerId=par_1");
    if (operation.method().equals("get")) {
      path = path.replaceFirst("/merge$", "/merge?into=par_1");
    }
    Api caller =
        switch (operation.caller()) {
          case "operator" -> api.operator();
          case "partner" -> partner;
          default -> anybody;
        };
    return switch (operation.method()) {
      case "get" -> caller.get(path);
      case "put" -> caller.put(path, body);
      case "delete" -> caller.delete(path);
      default -> operation.takesBody() ? caller.post(path, (Object) body) : caller.post(path);
    };
  }

  /** All of the contract but those of the starter, which it tests itself. */
  private static List<Operation> operations() throws IOException {
    try (InputStream contract =
        new ClassPathResource("contracts/http/partner-service.openapi.json").getInputStream()) {
      JsonNode paths = JsonMapper.builder().build().readTree(contract).path("paths");
      List<Operation> operations = new ArrayList<>();
      paths.forEachEntry(
          (path, methods) ->
              methods.forEachEntry(
                  (method, operation) -> {
                    if (!path.startsWith("/api/partner/")) {
                      JsonNode request = operation.path("requestBody");
                      boolean body =
                          request.path("required").asBoolean()
                              && request.path("content").has("application/json");
                      JsonNode callers = operation.path("x-callers");
                      String caller = callers.size() == 1 ? callers.path(0).asString() : "";
                      operations.add(new Operation(method, path, body, caller));
                    }
                  }));
      return operations;
    }
  }
}
