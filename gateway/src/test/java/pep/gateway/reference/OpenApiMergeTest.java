package pep.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pep.gateway.settings.Room;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class OpenApiMergeTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final URI ORIGIN = URI.create("https://partners.example");
  private static final Room SALES = new Room("sales", "sales-service", URI.create("http://s"));
  private static final Room DEALS = new Room("deals", "deals-service", URI.create("http://d"));

  @Test
  void namesWhatServicesNameAlikeApart() {
    String document =
        """
        {"security":[{"token":["read"]}],
         "tags":[{"name":"list"}],
         "paths":{"/api/%1$s":{"get":{"operationId":"find","tags":["list"],
           "parameters":[{"$ref":"#/components/parameters/Limit"}],
           "responses":{"200":{"content":{"application/json":{"schema":
             {"oneOf":[{"$ref":"#/components/schemas/Page"}],
              "discriminator":{"propertyName":"kind",
                "mapping":{"page":"#/components/schemas/Page"}}}}}}}}}},
         "components":{"schemas":{"Page":{"properties":{"next":{"$ref":"#/components/schemas/Page"},
             "mapping":{"type":"object"}}}},
           "parameters":{"Limit":{"name":"limit","in":"query"}},
           "securitySchemes":{"token":{"type":"http","scheme":"bearer"}}}}
        """;
    ObjectNode merged =
        merge(read(SALES, document.formatted("sales")), read(DEALS, document.formatted("deals")));

    JsonNode operation = merged.at("/paths/~1api~1sales/get");
    assertThat(operation.at("/operationId").asString()).isEqualTo("sales.find");
    assertThat(operation.at("/tags/0").asString()).isEqualTo("sales.list");
    assertThat(operation.at("/parameters/0/$ref").asString())
        .isEqualTo("#/components/parameters/sales.Limit");
    assertThat(operation.at("/security/0/sales.token/0").asString()).isEqualTo("read");
    JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
    assertThat(schema.at("/discriminator/mapping/page").asString())
        .isEqualTo("#/components/schemas/sales.Page");
    assertThat(merged.at("/components/schemas/deals.Page/properties/next/$ref").asString())
        .isEqualTo("#/components/schemas/deals.Page");
    assertThat(merged.at("/components/schemas/deals.Page/properties/mapping/type").asString())
        .isEqualTo("object");
    assertThat(merged.at("/tags")).hasSize(2);
    assertThat(merged.at("/servers/0/url").asString()).isEqualTo("https://partners.example");
  }

  @Test
  void leavesOutPathsThatTheGatewayDoesNotLeadTo() {
    ObjectNode merged =
        merge(read(SALES, "{\"paths\":{\"/internal\":{\"get\":{}},\"/api/sales\":{\"get\":{}}}}"));
    assertThat(merged.at("/paths").propertyNames()).containsExactly("/api/sales");
    assertThat(merged.at("/x-services/0/unreachable/0").asString()).isEqualTo("/internal");
  }

  @Test
  void saysWhichServicesAreMissing() {
    ObjectNode merged =
        merge(
            RoomDocument.missing(SALES),
            read(DEALS, "{}"),
            read(new Room("x", "x-service", URI.create("http://x")), "{}").outdated());
    assertThat(merged.at("/x-services/0/status").asString()).isEqualTo("missing");
    assertThat(merged.at("/x-services/0").has("readAt")).isFalse();
    assertThat(merged.at("/x-services/1/status").asString()).isEqualTo("included");
    assertThat(merged.at("/x-services/2/status").asString()).isEqualTo("outdated");
    assertThat(merged.at("/x-services/2/readAt").asString()).isEqualTo("2026-01-01T00:00:00Z");
  }

  @Test
  void leavesTheDocumentsThatItMergesAsTheyAre() {
    RoomDocument document =
        read(SALES, "{\"paths\":{\"/api/sales\":{\"get\":{\"tags\":[\"a\"]}}}}");
    String before = String.valueOf(document.content());
    merge(document);
    assertThat(String.valueOf(document.content())).isEqualTo(before);
  }

  @Test
  void resolvesEveryReferenceAfterwardsAsBefore() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      ObjectNode sales = random(random, "sales");
      ObjectNode deals = random(random, "deals");
      ObjectNode merged = merge(read(SALES, sales.toString()), read(DEALS, deals.toString()));
      for (JsonNode reference : references(merged, new ArrayList<>())) {
        String pointer = reference.asString().substring(1);
        assertThat(merged.at(pointer).isMissingNode())
            .as("seed %d, round %d, %s", seed, round, pointer)
            .isFalse();
      }
      for (String room : List.of("sales", "deals")) {
        Set<String> marks = new HashSet<>();
        JsonNode target = merged.at("/paths/~1api~1" + room + "/get/schema");
        follow(merged, target, marks);
        Set<String> before = new HashSet<>();
        ObjectNode original = room.equals("sales") ? sales : deals;
        follow(original, original.at("/paths/~1api~1" + room + "/get/schema"), before);
        assertThat(marks).as("seed %d, round %d, %s", seed, round, room).isEqualTo(before);
      }
    }
  }

  /** Schemas that refer to each other at random; each carries a mark that tells whose it is. */
  private static ObjectNode random(Random random, String room) {
    ObjectNode document = JSON.createObjectNode();
    int count = random.nextInt(1, 6);
    document
        .putObject("paths")
        .putObject("/api/" + room)
        .putObject("get")
        .putObject("schema")
        .put("$ref", "#/components/schemas/S" + random.nextInt(count));
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    for (int i = 0; i < count; i++) {
      ObjectNode schema = schemas.putObject("S" + i).put("mark", room + i);
      ArrayNode parts = schema.putArray("anyOf");
      for (int links = random.nextInt(3); links > 0; links--) {
        parts.addObject().put("$ref", "#/components/schemas/S" + random.nextInt(count));
      }
    }
    return document;
  }

  private static void follow(JsonNode root, JsonNode node, Set<String> marks) {
    if (node.has("$ref")) {
      follow(root, root.at(node.get("$ref").asString().substring(1)), marks);
      return;
    }
    if (!node.has("mark") || marks.add(node.get("mark").asString())) {
      node.forEach(child -> follow(root, child, marks));
    }
  }

  private static List<JsonNode> references(JsonNode node, List<JsonNode> found) {
    if (node.has("$ref")) {
      found.add(node.get("$ref"));
    }
    node.forEach(child -> references(child, found));
    return found;
  }

  private static ObjectNode merge(RoomDocument... documents) {
    return new OpenApiMerge(
            JSON.createObjectNode(), ORIGIN, (path, room) -> path.startsWith("/api/" + room.code()))
        .merge(List.of(documents));
  }

  private static RoomDocument read(Room room, String json) {
    return new RoomDocument(room, JSON.readTree(json), Instant.parse("2026-01-01T00:00:00Z"), true);
  }
}
