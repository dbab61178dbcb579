package pep.platform.test;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds every answer that a test gets against the service's document: the status must be one that
 * the operation names, and the body must be what it says. A test of a rule is thereby one of the
 * contract.
 */
final class HttpWatch {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private record Operation(Pattern path, String method, JsonNode said) {}

  private final JsonNode document;
  private final List<Operation> operations = new ArrayList<>();
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  private HttpWatch(JsonNode document) {
    this.document = document;
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.add(
                                new Operation(
                                    pattern(path.getKey()),
                                    method.getKey().toUpperCase(java.util.Locale.ROOT),
                                    method.getValue()))));
    // A path without variables is the better match where both fit.
    operations.sort(
        Comparator.comparingInt(each -> each.path().pattern().split("\\[\\^/]", -1).length));
  }

  /** Of the committed document; nothing is watched where a service has none. */
  static Optional<HttpWatch> of(String service) {
    Path file = Contracts.root().resolve("http").resolve(service + ".openapi.json");
    try {
      return Files.exists(file)
          ? Optional.of(new HttpWatch(MAPPER.readTree(Files.readString(file))))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void check(String method, String pathAndQuery, HttpResponse<String> answer) {
    String path = pathAndQuery.replaceAll("\\?.*", "");
    operations.stream()
        .filter(each -> each.method().equals(method) && each.path().matcher(path).matches())
        .findFirst()
        .ifPresent(operation -> check(method + " " + path, operation.said(), answer));
  }

  private void check(String what, JsonNode operation, HttpResponse<String> answer) {
    JsonNode responses = operation.path("responses");
    String status = String.valueOf(answer.statusCode());
    Assertions.assertThat(responses.propertyNames())
        .as("statuses that the document names of %s, which answered %s", what, answer.body())
        .contains(status);
    JsonNode response = resolved(responses.path(status));
    String type =
        answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "").strip();
    if (response.has("x-problem-codes")) {
      Assertions.assertThat(MAPPER.convertValue(response.path("x-problem-codes"), List.class))
          .as("codes that the document names of %s with %s", what, status)
          .contains(MAPPER.readTree(answer.body()).path("code").asString());
    }
    if (!answer.body().isEmpty()) {
      Assertions.assertThat(response.path("content").propertyNames())
          .as("content types that the document names of %s with %s", what, status)
          .contains(type);
      JsonNode said = response.path("content").path(type);
      boolean lines = said.has("x-lines");
      JsonNode schema = said.path(lines ? "x-lines" : "schema");
      boolean json = type.endsWith("json") && !lines;
      List<String> values =
          lines ? answer.body().lines().toList() : json ? List.of(answer.body()) : List.of();
      values.forEach(value -> fits(what + " with " + status, schema, value));
    }
    response
        .path("headers")
        .propertyNames()
        .forEach(
            header ->
                Assertions.assertThat(answer.headers().firstValue(header))
                    .as("header %s of %s with %s", header, what, status)
                    .isPresent());
  }

  private void fits(String what, JsonNode schema, String body) {
    List<Error> errors =
        schemas
            .computeIfAbsent(schema, this::compiled)
            .validate(
                body,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    Assertions.assertThat(errors)
        .as("what the document says of %s, beside %s", what, body)
        .isEmpty();
  }

  private Schema compiled(JsonNode schema) {
    ObjectNode root = MAPPER.createObjectNode();
    root.setAll((ObjectNode) schema);
    root.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private static Pattern pattern(String path) {
    return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
  }
}
