package pep.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.gateway.RunningGateway;
import pep.gateway.routing.RouteTable;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents that the services commit, against the routes and the merge. */
class CommittedDocumentsIT extends RunningGateway {

  private static final Path CONTRACTS = Path.of("..", "contracts", "http");

  @Autowired private GatewayProperties properties;
  @Autowired private RouteTable routes;

  @Test
  void leadsToEveryPathThatAServiceDocuments() {
    for (RoomDocument document : documents()) {
      for (String path : paths(document)) {
        assertThat(leadsTo(path, document.room()))
            .as("%s of %s", path, document.room().service())
            .isTrue();
      }
    }
  }

  @Test
  void mergesThemWithoutLosingAPathAReferenceOrAName() {
    JsonNode merged =
        new OpenApiMerge(
                JsonMapper.shared().createObjectNode(),
                URI.create("https://partners.example"),
                this::leadsTo)
            .merge(documents());

    List<String> all = documents().stream().flatMap(it -> paths(it).stream()).toList();
    assertThat(merged.path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(all).isNotEmpty();
    for (String reference : values("$ref", merged, new ArrayList<>())) {
      assertThat(merged.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    assertThat(values("operationId", merged, new ArrayList<>())).doesNotHaveDuplicates();
  }

  private boolean leadsTo(String path, Room room) {
    var target = routes.find(path);
    return target != null && target.room().equals(room);
  }

  private List<RoomDocument> documents() {
    return properties.roomList().stream()
        .filter(room -> Files.exists(file(room)))
        .map(room -> new RoomDocument(room, read(file(room)), Instant.EPOCH, true))
        .toList();
  }

  private static Path file(Room room) {
    return CONTRACTS.resolve(room.service() + ".openapi.json");
  }

  private static JsonNode read(Path file) {
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> paths(RoomDocument document) {
    assertThat(document.content()).isNotNull();
    return document.content() == null
        ? List.of()
        : List.copyOf(document.content().path("paths").propertyNames());
  }

  private static List<String> values(String field, JsonNode node, List<String> found) {
    if (node.path(field).isString()) {
      found.add(node.path(field).asString());
    }
    node.forEach(child -> values(field, child, found));
    return found;
  }
}
