package pep.platform.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pep.platform.events.Topology;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code docs/events.md} from the files in {@code contracts/events/}. */
public final class EventCatalogue {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private EventCatalogue() {}

  public static Topology topology() throws IOException {
    return MAPPER.readValue(
        Files.readString(Contracts.root().resolve("events/topology.json")), Topology.class);
  }

  public static Path file() {
    return Contracts.root().resolveSibling("docs/events.md");
  }

  public static String markdown() throws IOException {
    Topology topology = topology();
    StringBuilder page =
        new StringBuilder(
            """
            # Events

            Generated from `contracts/events/`; change it there. A *state* is the whole public state with
            its version, of which only the newest matters; a *fact* takes effect once. Each is a CloudEvents
            1.0 envelope with `vendorid`, `version`, `correlationid`, `causationid`, `hops` and `traceparent`;
            the tables show `data`. Events that come to the same queues may share a message, in the JSON
            batch format of CloudEvents (`application/cloudevents-batch+json`).

            """);
    for (Map.Entry<String, Topology.Event> each : topology.events().entrySet()) {
      page.append(section(topology, each.getKey(), each.getValue()));
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static String section(Topology topology, String type, Topology.Event event)
      throws IOException {
    JsonNode schema = read(type + ".schema.json");
    List<String> consumers =
        topology.consumers().entrySet().stream()
            .filter(consumer -> consumer.getValue().consumes().contains(type))
            .map(Map.Entry::getKey)
            .toList();
    String rows =
        schema.path("properties").properties().stream()
            .map(property -> row(property.getKey(), property.getValue(), schema))
            .collect(Collectors.joining());
    return """
        ## %s

        %s A %s of %s; taken by %s.

        | field | type | |
        |---|---|---|
        %s
        """
        .formatted(
            type,
            schema.path("description").asString(),
            event.kind(),
            event.owner(),
            consumers.isEmpty() ? "nobody yet" : String.join(", ", consumers),
            rows);
  }

  private static String row(String name, JsonNode property, JsonNode schema) {
    TreeSet<String> required = new TreeSet<>();
    schema.path("required").forEach(each -> required.add(each.asString()));
    String type =
        property.has("enum")
            ? property.path("enum").toString().replace("\"", "").replace("|", "/")
            : property.path("type").asString("object");
    String optional = required.contains(name) ? "" : "optional. ";
    return "| `%s` | %s | %s%s |\n"
        .formatted(name, type, optional, property.path("description").asString(""));
  }

  static JsonNode read(String name) throws IOException {
    return MAPPER.readTree(Files.readString(Contracts.root().resolve("events").resolve(name)));
  }
}
