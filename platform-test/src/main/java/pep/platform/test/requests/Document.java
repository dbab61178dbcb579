package pep.platform.test.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pep.platform.bulk.BulkImport;
import pep.platform.test.Api;
import pep.platform.test.DerivedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The derived document of a service, as far as requests are made from it. */
record Document(JsonNode root) {

  private static final String REF = "#/components/schemas/";

  static Document of(Api api) {
    return new Document(DerivedDocument.of(api));
  }

  Stream<Operation> operations() {
    return root.path("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .map(each -> new Operation(each.getKey(), path.getKey(), each.getValue())));
  }

  /** What a schema stands for, and under which name; empty where it has none. */
  String name(JsonNode schema) {
    String ref = withoutNull(schema).path("$ref").asString("");
    return ref.startsWith(REF) ? ref.substring(REF.length()) : "";
  }

  JsonNode resolve(JsonNode schema) {
    String name = name(schema);
    return name.isEmpty()
        ? withoutNull(schema)
        : root.path("components").path("schemas").path(name);
  }

  /** What a value is where there is one: an optional field may also be null. */
  private static JsonNode withoutNull(JsonNode schema) {
    if (schema.path("anyOf").size() == 2
        && schema.path("anyOf").path(1).path("type").asString("").equals("null")) {
      return schema.path("anyOf").path(0);
    }
    if (schema instanceof ObjectNode object && schema.path("type").size() == 2) {
      ObjectNode one = object.deepCopy();
      schema
          .path("type")
          .forEach(
              type -> {
                if (!type.asString().equals("null")) {
                  one.put("type", type.asString());
                }
              });
      return one;
    }
    return schema;
  }

  /**
   * One operation.
   *
   * @param method in lower case
   */
  record Operation(String method, String path, JsonNode told) {

    JsonNode body(String mediaType) {
      return told.path("requestBody").path("content").path(mediaType).path("schema");
    }

    /**
     * Whether each row that it takes has a line of its own in the answer, and rows are all that it
     * takes: what the path names is looked for before the first row.
     */
    boolean reportsRows() {
      return !path.contains("{")
          && told.path("requestBody").path("content").has(BulkImport.NDJSON)
          && told.path("responses").path("200").path("content").has(BulkImport.NDJSON);
    }

    List<JsonNode> queries() {
      List<JsonNode> queries = new ArrayList<>();
      told.path("parameters")
          .forEach(
              each -> {
                if (each.path("in").asString().equals("query")) {
                  queries.add(each);
                }
              });
      return queries;
    }

    /** The path with something in the place of each variable. */
    String filled() {
      return path.replaceAll("\\{[^}]+}", "none");
    }

    /** Somebody who may call it. */
    Api caller(Api api, String vendorId) {
      String scope =
          told.path("security")
              .valueStream()
              .flatMap(each -> each.valueStream())
              .flatMap(JsonNode::valueStream)
              .map(JsonNode::asString)
              .findFirst()
              .orElse("");
      return switch (scope) {
        case "" -> api;
        case "operator" -> api.operator();
        default ->
            servesPartnersOnly()
                ? api.partner(vendorId, "par_refused", scope)
                : api.vendor(vendorId, scope);
      };
    }

    private boolean servesPartnersOnly() {
      return told.path("x-callers").size() == 1
          && told.path("x-callers").path(0).asString().equals("partner");
    }
  }
}
