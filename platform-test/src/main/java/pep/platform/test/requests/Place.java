package pep.platform.test.requests;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * A place in a body: how a problem names it, and the smallest body that has a value there. Numbers
 * that stand beside it and are required are given, for reading stops at the first that is absent.
 */
record Place(String name, UnaryOperator<String> body) {

  static final Place ROOT = new Place("", UnaryOperator.identity());

  Place property(String property, JsonNode object) {
    StringBuilder beside = new StringBuilder();
    object
        .path("required")
        .forEach(
            each -> {
              String other = each.asString();
              JsonNode schema = object.path("properties").path(other);
              if (!other.equals(property)) {
                switch (schema.path("type").asString("")) {
                  case "integer", "number" ->
                      beside.append(field(other, schema.path("minimum").asInt(1) + "")).append(',');
                  case "boolean" -> beside.append(field(other, "true")).append(',');
                  default -> {}
                }
              }
            });
    return new Place(
        name.isEmpty() ? property : name + "." + property,
        value -> body.apply("{" + beside + field(property, value) + "}"));
  }

  Place first() {
    return new Place(name + "[0]", value -> body.apply("[" + value + "]"));
  }

  private static String field(String name, String value) {
    return "\"" + name + "\":" + value;
  }
}
