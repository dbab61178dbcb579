package pep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever an operation of the gateway is asked, it answers as its document says. */
class ContractProbesIT extends RunningGateway {

  private static final JsonNode CONTRACT = contract();

  /** An operation with the address to ask. */
  record Operation(String method, String path, JsonNode document, String address) {

    boolean isOpen() {
      return document.has("security") && document.path("security").isEmpty();
    }

    @Override
    public String toString() {
      return method + " " + address;
    }
  }

  static Stream<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : CONTRACT.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        for (String code : new String[] {"too-large", "no-such-code"}) {
          String address = path.getKey().replaceAll("\\{\\w+}", code);
          all.add(new Operation(operation.getKey(), path.getKey(), operation.getValue(), address));
        }
      }
    }
    return all.stream().distinct();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void answersAsItIsDocumented(Operation operation) {
    assertThat(operation.document().path("summary").asString("")).isNotBlank();
    assertThat(operation.document().has("security")).as("says who may ask").isTrue();
    List<Map<String, String>> probes =
        List.of(
            Map.of(),
            Map.of("Authorization", "Bearer " + ISSUER.partner()),
            Map.of("Authorization", "Bearer " + ISSUER.staff(), "Accept", "image/png"),
            Map.of("Authorization", "Bearer forged"),
            Map.of("Accept", "text/html"),
            Map.of("Accept", "text/html", "Content-Encoding", "gzip"),
            Map.of("Content-Encoding", "gzip"),
            Map.of("Cookie", "portal_session=forged"),
            Map.of("Content-Type", "multipart/form-data"),
            Map.of("X-Long", "x".repeat(20_000)));
    for (Map<String, String> headers : probes) {
      probe(operation, operation.address(), headers);
    }
    probe(operation, operation.address() + "?continue=" + "x".repeat(8000), Map.of());
    probe(operation, operation.address() + "?continue=a&continue=b&state=&code=%F0%9F", Map.of());
  }

  private void probe(Operation operation, String address, Map<String, String> headers) {
    var request =
        client
            .method(HttpMethod.valueOf(operation.method().toUpperCase(Locale.ROOT)))
            .uri(URI.create("http://127.0.0.1:" + port() + address))
            .headers(all -> headers.forEach(all::set));
    WebTestClient.ResponseSpec answered =
        (operation.method().equals("post") ? request.bodyValue("_csrf=x") : request).exchange();
    FluxExchangeResult<String> begun = answered.returnResult(String.class);
    if (MediaType.TEXT_EVENT_STREAM.isCompatibleWith(begun.getResponseHeaders().getContentType())) {
      assertThat(
              operation.document().at("/responses/200/content/text~1event-stream").isMissingNode())
          .isFalse();
      assertThat(begun.getResponseBody().next().block()).isEqualTo("{}");
      return;
    }
    EntityExchangeResult<String> answer = answered.expectBody(String.class).returnResult();
    String status = Integer.toString(answer.getStatus().value());
    String said = operation + " " + headers.keySet() + " answered " + status;
    JsonNode response = resolved(operation.document().path("responses").path(status));
    assertThat(response.isMissingNode()).as(said + ", which is not documented").isFalse();
    if (operation.isOpen()) {
      assertThat(status).as(said).isNotEqualTo("401");
    } else if (headers.isEmpty() && address.equals(operation.address())) {
      assertThat(status).as("not for everybody").isEqualTo("401");
    }
    for (String header : response.path("headers").propertyNames()) {
      if (header.equals("Location") || header.equals("X-Request-Id")) {
        assertThat(answer.getResponseHeaders().getFirst(header)).as(said + header).isNotBlank();
      }
    }
    assertBody(said, response, answer);
  }

  private static void assertBody(
      String said, JsonNode response, EntityExchangeResult<String> answer) {
    String body = answer.getResponseBody();
    if (body == null || body.isEmpty()) {
      assertThat(response.path("content").isEmpty()).as(said + " without a body").isTrue();
      return;
    }
    MediaType type = answer.getResponseHeaders().getContentType();
    String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
    JsonNode content = response.path("content").path(name);
    assertThat(content.isMissingNode()).as(said + " with " + name).isFalse();
    if (name.endsWith("json")) {
      assertThat(errors(content.path("schema"), body)).as(said + ": " + body).isEmpty();
    }
  }

  private static Iterable<?> errors(JsonNode schema, String json) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.putArray("allOf").add(schema);
    root.set("components", CONTRACT.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(root.toString(), InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private static JsonNode resolved(JsonNode node) {
    return node.path("$ref").isString()
        ? CONTRACT.at(node.path("$ref").asString().substring(1))
        : node;
  }

  private static JsonNode contract() {
    try (var in = new ClassPathResource("contracts/http/gateway.openapi.json").getInputStream()) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
