package pep.gateway.reference;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.gateway.correlation.Correlation;
import pep.gateway.rooms.RoomAnswer;
import pep.gateway.rooms.RoomClient;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * The same document of every service, read when somebody asks, kept for a while. While a service is
 * away the last one that it gave is used and marked.
 */
class RoomDocuments {

  private static final Logger log = LoggerFactory.getLogger(RoomDocuments.class);

  private final String path;
  private final RoomClient client;
  private final Clock clock;
  private final Duration limit;
  private final Map<Room, RoomDocument> last = new ConcurrentHashMap<>();
  private final Mono<List<RoomDocument>> all;

  /**
   * @param name of the document below {@code /api/<code>/}
   */
  RoomDocuments(String name, GatewayProperties properties, RoomClient client, Clock clock) {
    this.path = "/api/%s/" + name;
    this.client = client;
    this.clock = clock;
    this.limit = properties.timeouts().document();
    var settings = properties.documents();
    this.all =
        Flux.fromIterable(properties.roomList())
            .flatMapSequential(this::read)
            .collectList()
            .cache(
                documents ->
                    documents.stream().allMatch(RoomDocument::current)
                        ? settings.keptFor()
                        : settings.missedFor(),
                failure -> Duration.ZERO,
                () -> Duration.ZERO);
  }

  /** One for each service, in the order of the configuration; never fails. */
  Mono<List<RoomDocument>> all() {
    return all;
  }

  private Mono<RoomDocument> read(Room room) {
    return client
        .read(room, path.formatted(room.code()), Correlation.of(null, null), null, limit)
        .map(answer -> parse(room, answer))
        .doOnNext(read -> last.put(room, read))
        .onErrorResume(
            failure -> {
              log.info("{} gave no {}: {}", room.service(), path, failure.toString());
              RoomDocument known = last.get(room);
              return Mono.just(known == null ? RoomDocument.missing(room) : known.outdated());
            });
  }

  private RoomDocument parse(Room room, RoomAnswer answer) {
    JsonNode content = answer.content();
    if (!answer.isOk() || !content.isObject()) {
      throw new IllegalStateException("status " + answer.status());
    }
    return new RoomDocument(room, content, clock.instant(), true);
  }
}
