package pep.gateway.live;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A place in an event's data, or, with a {@code *} for each of a list, several. */
record Pointer(List<String> steps) {

  private static final String EACH = "*";

  public static Pointer of(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("A pointer begins with /; this is " + text);
    }
    return new Pointer(List.of(text.substring(1).split("/")));
  }

  /** The texts that stand there. */
  List<String> read(JsonNode data) {
    List<JsonNode> here = List.of(data);
    for (String step : steps) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode node : here) {
        if (step.equals(EACH)) {
          node.forEach(next::add);
        } else {
          next.add(node.path(step));
        }
      }
      here = next;
    }
    return here.stream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
  }
}
