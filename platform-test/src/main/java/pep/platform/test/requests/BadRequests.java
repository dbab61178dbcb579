package pep.platform.test.requests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import pep.platform.bulk.BulkImport;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import tools.jackson.databind.JsonNode;

/**
 * Sends every operation of a service what its document refuses, value by value: each must end with
 * a 400 that names the place. A new operation is tested by being there.
 */
public final class BadRequests {

  private static final String JSON = "application/json";

  private final Api api;
  private final String vendorId;
  private final Document document;

  private BadRequests(Api api, String vendorId) {
    this.api = api;
    this.vendorId = vendorId;
    this.document = Document.of(api);
  }

  /**
   * One test for each operation that takes anything: every value at every place.
   *
   * @param vendorId whose callers send them; it need not be known to the service
   */
  public static Stream<DynamicTest> derivedFrom(Api api, String vendorId) {
    BadRequests requests = new BadRequests(api, vendorId);
    return requests.document.operations().flatMap(requests::test);
  }

  private Stream<DynamicTest> test(Document.Operation operation) {
    List<Attempt> attempts = new ArrayList<>();
    JsonNode body = operation.body(JSON);
    if (!body.isMissingNode()) {
      within(
          body,
          Place.ROOT,
          new HashSet<>(),
          (place, value) -> attempts.add(object(operation, place, value)));
    }
    JsonNode row = operation.body(BulkImport.NDJSON);
    if (operation.reportsRows()) {
      within(
          row,
          Place.ROOT,
          new HashSet<>(),
          (place, value) -> attempts.add(row(operation, place, value)));
    }
    if (operation.method().equals("get")) {
      operation.queries().forEach(query -> attempts.addAll(query(operation, query)));
    }
    String name = operation.method() + " " + operation.path();
    return attempts.isEmpty()
        ? Stream.empty()
        : Stream.of(DynamicTest.dynamicTest(name, () -> allRefused(attempts)));
  }

  private static void allRefused(List<Attempt> attempts) {
    List<String> taken = new ArrayList<>();
    for (Attempt each : attempts) {
      try {
        each.send().run();
      } catch (AssertionError wrong) {
        taken.add(each.sent() + " at " + each.place() + ": " + wrong.getMessage());
      }
    }
    Assertions.assertThat(taken).isEmpty();
  }

  private record Attempt(String place, String sent, Runnable send) {}

  private interface Sink {
    void add(Place place, String value);
  }

  private void within(JsonNode schema, Place place, Set<String> above, Sink sink) {
    String name = document.name(schema);
    JsonNode told = document.resolve(schema);
    if (!place.name().isEmpty()) {
      BadValues.of(name, told).forEach(bad -> sink.add(place, bad));
    }
    if (name.equals("Money") || !name.isEmpty() && !above.add(name)) {
      return;
    }
    if (told.has("properties")) {
      sink.add(place.property("noSuchField", told), "1");
      told.path("required")
          .forEach(each -> sink.add(place.property(each.asString(), told), "null"));
      told.path("properties")
          .propertyStream()
          .forEach(
              each ->
                  within(
                      each.getValue(),
                      place.property(each.getKey(), told),
                      new HashSet<>(above),
                      sink));
    }
    if (told.has("items") && told.path("items").propertyStream().findAny().isPresent()) {
      sink.add(place.first(), "null");
      within(told.path("items"), place.first(), above, sink);
    }
    JsonNode values = told.path("additionalProperties");
    if (values.isObject() && values.propertyStream().findAny().isPresent()) {
      Place entry = place.property("some", told);
      sink.add(entry, "null");
      within(values, entry, above, sink);
    }
  }

  private Attempt object(Document.Operation operation, Place place, String value) {
    String body = place.body().apply(value);
    return new Attempt(
        place.name(),
        body,
        () -> {
          Answer answer = send(operation, body).expectProblem(400, "invalid-input");
          named(place.name(), answer.json().path("errors"), answer);
        });
  }

  private Attempt row(Document.Operation operation, Place place, String value) {
    String line = place.body().apply(value);
    return new Attempt(
        place.name(),
        line,
        () -> {
          Answer answer =
              operation
                  .caller(api, vendorId)
                  .post(operation.filled(), BulkImport.NDJSON, line + "\n");
          JsonNode outcome = answer.expect(200).lines().getFirst();
          named(place.name(), outcome.path("errors"), answer);
        });
  }

  private List<Attempt> query(Document.Operation operation, JsonNode query) {
    JsonNode told = query.path("schema");
    JsonNode one = told.has("items") ? told.path("items") : told;
    String name = query.path("name").asString();
    StringBuilder others = new StringBuilder();
    operation.queries().stream()
        .filter(each -> each.path("required").asBoolean() && each != query)
        .forEach(
            each ->
                others
                    .append('&')
                    .append(each.path("name").asString())
                    .append('=')
                    .append(BadValues.goodInQuery(document.resolve(each.path("schema")))));
    return BadValues.inQuery(document.name(one), document.resolve(one)).stream()
        .map(bad -> operation.filled() + "?" + name + "=" + bad + others)
        .map(path -> new Attempt(name, path, () -> refused(operation, path, name)))
        .toList();
  }

  private void refused(Document.Operation operation, String path, String name) {
    Answer answer = operation.caller(api, vendorId).get(path).expectProblem(400, "invalid-input");
    named(name, answer.json().path("errors"), answer);
  }

  private Answer send(Document.Operation operation, String body) {
    Api caller = operation.caller(api, vendorId);
    return switch (operation.method()) {
      case "post" -> caller.post(operation.filled(), JSON, body);
      case "put" -> caller.put(operation.filled(), body);
      case "patch" -> caller.patch(operation.filled(), body);
      default -> throw new IllegalStateException("a body with " + operation.method());
    };
  }

  private static void named(String place, JsonNode errors, Answer answer) {
    Assertions.assertThat(
            errors.valueStream().map(each -> withoutIndex(each.path("field").asString())))
        .as(answer.body())
        .contains(withoutIndex(place));
  }

  /** The elements of a set have none. */
  private static String withoutIndex(String place) {
    return place.replace("[0]", "[]");
  }
}
