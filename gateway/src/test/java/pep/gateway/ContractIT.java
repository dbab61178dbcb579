package pep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed document of the gateway's own operations says what the gateway does. */
class ContractIT extends RunningGateway {

  /** Pages for people, which the document leaves out. */
  private static final Set<String> PAGES =
      Set.of("/", "/docs", "/docs/", "/docs/{file}", "/problems/", "/robots.txt", "/favicon.ico");

  private static final Set<String> API_FEATURES =
      Set.of(
          "pep.gateway.home",
          "pep.gateway.consequences",
          "pep.gateway.workqueue",
          "pep.gateway.live",
          "pep.gateway.reference");

  private final JsonNode contract = contract();

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void namesEveryOperationOfTheApiAndNoneThatIsNotThere() {
    Set<String> documented = new TreeSet<>(contract.path("paths").propertyNames());
    assertThat(handled(Set.of())).containsAll(documented);
    assertThat(documented).containsAll(handled(API_FEATURES));
  }

  /** Paths of the controllers in these features; of all, if none is named. */
  private Set<String> handled(Set<String> features) {
    Set<String> handled = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              String feature = method.getBeanType().getPackageName();
              if (features.isEmpty() || features.contains(feature)) {
                mapping
                    .getPatternsCondition()
                    .getPatterns()
                    .forEach(pattern -> handled.add(pattern.getPatternString()));
              }
            });
    handled.removeAll(PAGES);
    return handled;
  }

  @Test
  void describesTheHomePage() {
    room("promotion").answer(it -> StubService.Told.problem(403, PROBLEM));
    assertThat(errors("Composed", answer("/api/me/home", 200))).isEmpty();
  }

  @Test
  void describesTheWorkQueue() {
    room("partner").answer(it -> StubService.Told.json("{\"items\":[{\"id\":\"one\"}]}"));
    room("catalog").answer(it -> StubService.Told.problem(503, PROBLEM.replace("403", "503")));
    assertThat(errors("WorkQueue", answer("/api/work-queue", 200))).isEmpty();
  }

  @Test
  void describesTheIndexOfErrors() {
    assertThat(errors("ErrorIndex", answer("/problems", 200))).isEmpty();
    assertThat(errors("ErrorIndex", answer("/problems/too-large", 200))).isEmpty();
  }

  @Test
  void describesProblems() {
    assertThat(errors("Problem", answer("/api/unknown", 404))).isEmpty();
    assertThat(errors("Problem", "{\"title\":\"no code\"}")).isNotEmpty();
  }

  private static final String PROBLEM =
      "{\"type\":\"http://x/y\",\"title\":\"t\",\"status\":403,\"code\":\"forbidden\"}";

  private String answer(String path, int status) {
    return String.valueOf(
        client
            .get()
            .uri(path)
            .headers(it -> it.setBearerAuth(ISSUER.partner()))
            .exchange()
            .expectStatus()
            .isEqualTo(status)
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  private Iterable<?> errors(String schema, String json) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("$ref", "#/components/schemas/" + schema);
    root.set("components", contract.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(root.toString(), InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private static JsonNode contract() {
    try (var in = new ClassPathResource("contracts/http/gateway.openapi.json").getInputStream()) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
