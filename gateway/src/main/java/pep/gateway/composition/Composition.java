package pep.gateway.composition;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.correlation.Correlation;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.ProblemAnswers;
import pep.gateway.problems.Refusal;
import pep.gateway.problems.RefusalException;
import pep.gateway.rooms.RoomAnswer;
import pep.gateway.rooms.RoomClient;
import pep.gateway.routing.RouteTable;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Asks for all parts of an answer at once, each with its own deadline, and takes what comes. */
@Service
public class Composition {

  private record Named(String name, Part part) {}

  private final RouteTable routes;
  private final Duration deadline;
  private final RoomClient client;
  private final ProblemAnswers problems;
  private final Clock clock;

  Composition(
      RouteTable routes,
      GatewayProperties gateway,
      RoomClient client,
      ProblemAnswers problems,
      Clock clock) {
    this.routes = routes;
    this.deadline = gateway.timeouts().part();
    this.client = client;
    this.problems = problems;
    this.clock = clock;
  }

  /**
   * Checks that each part has a service.
   *
   * @param paths of the parts, by their names
   * @throws IllegalArgumentException naming the path that has none
   */
  public void requireRooms(Map<String, String> paths) {
    paths.values().forEach(this::room);
  }

  /**
   * What the services say together.
   *
   * @param paths of the parts with their queries, by their names
   * @param token the caller's own, so that each service decides what it may see
   */
  public Mono<Composed> compose(
      Map<String, String> paths, String token, ServerWebExchange exchange) {
    return Flux.fromIterable(paths.entrySet())
        .flatMapSequential(
            path ->
                part(path.getValue(), token, exchange).map(part -> new Named(path.getKey(), part)))
        .collect(LinkedHashMap<String, Part>::new, (parts, it) -> parts.put(it.name(), it.part()))
        .map(parts -> Composed.of(clock.instant(), parts));
  }

  private Mono<Part> part(String path, String token, ServerWebExchange exchange) {
    Room room = room(path);
    return client
        .read(room, path, Correlation.of(exchange), token, deadline)
        .map(answer -> part(room, answer, exchange))
        .onErrorResume(
            RefusalException.class,
            refused -> Mono.just(Part.unavailable(problems.problem(refused.refusal(), exchange))));
  }

  private Part part(Room room, RoomAnswer answer, ServerWebExchange exchange) {
    try {
      JsonNode content = answer.content();
      if (answer.isOk() && !content.isMissingNode()) {
        return Part.ok(content);
      }
      if (content.has("code") && content.has("status")) {
        return Part.unavailable(content);
      }
    } catch (JacksonException notJson) {
      return Part.unavailable(problems.problem(unusable(room, answer), exchange));
    }
    return Part.unavailable(problems.problem(unusable(room, answer), exchange));
  }

  private static Refusal unusable(Room room, RoomAnswer answer) {
    return new Refusal(
        ErrorCode.UNAVAILABLE,
        "%s answered with status %d and nothing to show."
            .formatted(room.service(), answer.status()),
        null,
        room.service());
  }

  private Room room(String path) {
    var target = routes.find(path.replaceFirst("\\?.*", ""));
    if (target == null) {
      throw new IllegalArgumentException("No service answers " + path + ", a part of an answer");
    }
    return target.room();
  }
}
