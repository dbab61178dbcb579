package pep.platform.test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes what a test says in the name of another service: what the schema requires and the test
 * does not care about comes from the committed example, so that no test speaks as no owner would.
 */
final class EventExamples {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private EventExamples() {}

  /** The same data with every missing required field; unchanged for types without a schema. */
  static JsonNode completed(String type, JsonNode data) {
    if (EventContracts.knows(type)) {
      complete(
          data,
          MAPPER.readTree(EventContracts.file(type + ".schema.json")),
          MAPPER.readTree(EventContracts.file(type + ".example.json")));
    }
    return data;
  }

  private static void complete(JsonNode data, JsonNode schema, JsonNode example) {
    if (data instanceof ObjectNode object) {
      for (JsonNode required : schema.path("required")) {
        String name = required.asString();
        if (!object.has(name) && example.has(name)) {
          object.set(name, example.get(name).deepCopy());
        }
      }
      object
          .properties()
          .forEach(
              each ->
                  complete(
                      each.getValue(),
                      schema.path("properties").path(each.getKey()),
                      example.path(each.getKey())));
    } else if (data.isArray()) {
      data.forEach(each -> complete(each, schema.path("items"), example.path(0)));
    }
  }
}
