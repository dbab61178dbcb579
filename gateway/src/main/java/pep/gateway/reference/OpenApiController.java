package pep.gateway.reference;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.gateway.rooms.RoomClient;
import pep.gateway.routing.RouteTable;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /openapi.json}: the documents of all services as one. */
@RestController
class OpenApiController {

  private record Rendered(List<RoomDocument> from, byte[] bytes) {}

  private final RoomDocuments documents;
  private final GatewayProperties properties;
  private final RouteTable routes;
  private final JsonMapper json;
  private final JsonNode own;
  private volatile @Nullable Rendered last;

  OpenApiController(
      GatewayProperties properties,
      RouteTable routes,
      RoomClient client,
      JsonMapper json,
      Clock clock)
      throws IOException {
    this.documents = new RoomDocuments("openapi.json", properties, client, clock);
    this.properties = properties;
    this.routes = routes;
    this.json = json;
    try (var contract =
        new ClassPathResource("contracts/http/gateway.openapi.json").getInputStream()) {
      this.own = json.readTree(contract);
    }
  }

  @GetMapping("/openapi.json")
  Mono<ResponseEntity<byte[]>> document() {
    return documents
        .all()
        .map(
            all ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .cacheControl(CacheControl.noCache())
                    .body(render(all)));
  }

  /** Merging is spared while the documents are the very same. */
  private byte[] render(List<RoomDocument> all) {
    Rendered known = last;
    if (known != null && known.from() == all) {
      return known.bytes();
    }
    var merge =
        new OpenApiMerge(
            own,
            properties.origin(),
            (path, room) -> {
              var target = routes.find(path);
              return target != null && target.room().equals(room);
            });
    byte[] bytes = json.writeValueAsBytes(merge.merge(all));
    last = new Rendered(all, bytes);
    return bytes;
  }
}
