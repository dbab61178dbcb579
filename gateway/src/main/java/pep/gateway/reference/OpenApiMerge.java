package pep.gateway.reference;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import pep.gateway.settings.Room;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes one OpenAPI 3.1 document of many. Whatever a service names on its own (components, tags,
 * operation ids) gets the service's code before it, so that two services may use the same name;
 * paths are taken only where the gateway leads to the service that documents them.
 */
final class OpenApiMerge {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final ObjectNode merged;
  private final BiPredicate<String, Room> leadsTo;

  /**
   * @param own the gateway's own document, which the others are added to
   * @param origin the server that the merged document names
   * @param leadsTo whether a path leads to a service
   */
  OpenApiMerge(JsonNode own, URI origin, BiPredicate<String, Room> leadsTo) {
    this.merged = (ObjectNode) own.deepCopy();
    this.leadsTo = leadsTo;
    merged.putArray("servers").addObject().put("url", origin.toString());
  }

  /** The document, with {@code x-services} saying of each service whether it is in it. */
  ObjectNode merge(List<RoomDocument> documents) {
    ArrayNode services = merged.putArray("x-services");
    for (RoomDocument document : documents) {
      ObjectNode entry = services.addObject();
      entry.put("service", document.room().service()).put("status", document.status());
      if (document.readAt() != null) {
        entry.put("readAt", document.readAt().toString());
      }
      if (document.content() != null) {
        addPaths(document.room(), document.content(), entry);
        addComponents(document.room(), document.content());
        addTags(document.room(), document.content());
      }
    }
    return merged;
  }

  private void addPaths(Room room, JsonNode document, ObjectNode entry) {
    ObjectNode paths = merged.withObject("/paths");
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      if (!leadsTo.test(path.getKey(), room) || paths.has(path.getKey())) {
        entry.withArray("/unreachable").add(path.getKey());
        continue;
      }
      JsonNode item = renamed(room, path.getValue());
      for (Map.Entry<String, JsonNode> operation : item.properties()) {
        if (METHODS.contains(operation.getKey())) {
          qualify(room, document, (ObjectNode) operation.getValue());
        }
      }
      paths.set(path.getKey(), item);
    }
  }

  /** What the service's document says for all its operations is said by each of them instead. */
  private static void qualify(Room room, JsonNode document, ObjectNode operation) {
    JsonNode id = operation.path("operationId");
    if (id.isString()) {
      operation.put("operationId", name(room, id.stringValue()));
    }
    JsonNode tags = operation.path("tags");
    ArrayNode own = operation.putArray("tags");
    tags.forEach(tag -> own.add(name(room, tag.asString())));
    if (tags.isEmpty()) {
      own.add(room.code());
    }
    if (!operation.has("security") && document.has("security")) {
      operation.set("security", document.get("security"));
    }
    if (operation.get("security") instanceof ArrayNode requirements) {
      operation.set("security", requirements(room, requirements));
    }
  }

  private static ArrayNode requirements(Room room, ArrayNode requirements) {
    ArrayNode renamed = JsonMapper.shared().createArrayNode();
    for (JsonNode alternative : requirements) {
      ObjectNode all = renamed.addObject();
      alternative
          .properties()
          .forEach(scheme -> all.set(name(room, scheme.getKey()), scheme.getValue()));
    }
    return renamed;
  }

  private void addComponents(Room room, JsonNode document) {
    for (Map.Entry<String, JsonNode> kind : document.path("components").properties()) {
      ObjectNode target = merged.withObject("/components").withObject("/" + kind.getKey());
      for (Map.Entry<String, JsonNode> component : kind.getValue().properties()) {
        target.set(name(room, component.getKey()), renamed(room, component.getValue()));
      }
    }
  }

  private void addTags(Room room, JsonNode document) {
    for (JsonNode tag : document.path("tags")) {
      ObjectNode copy = (ObjectNode) tag.deepCopy();
      copy.put("name", name(room, tag.path("name").asString()));
      merged.withArray("/tags").add(copy);
    }
  }

  /** A copy in which every reference into the service's components has its new name. */
  private static JsonNode renamed(Room room, JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonMapper.shared().createObjectNode();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        JsonNode value = field.getValue();
        copy.set(
            field.getKey(),
            field.getKey().equals("$ref") && value.isString()
                ? copy.stringNode(reference(room, value.stringValue()))
                : field.getKey().equals("mapping") && value.isObject()
                    ? mapping(room, (ObjectNode) value)
                    : renamed(room, value));
      }
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonMapper.shared().createArrayNode();
      array.forEach(element -> copy.add(renamed(room, element)));
      return copy;
    }
    return node;
  }

  private static ObjectNode mapping(Room room, ObjectNode mapping) {
    ObjectNode copy = JsonMapper.shared().createObjectNode();
    for (Map.Entry<String, JsonNode> choice : mapping.properties()) {
      JsonNode target = choice.getValue();
      copy.set(
          choice.getKey(),
          target.isString()
              ? copy.stringNode(reference(room, target.stringValue()))
              : renamed(room, target));
    }
    return copy;
  }

  private static String reference(Room room, String reference) {
    String[] steps = reference.split("/", 5);
    boolean component = steps.length >= 4 && steps[0].equals("#") && steps[1].equals("components");
    if (!component) {
      return reference;
    }
    steps[3] = name(room, steps[3]);
    return String.join("/", steps);
  }

  private static String name(Room room, String name) {
    return room.code() + "." + name;
  }
}
