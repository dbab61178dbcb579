package pep.gateway.home;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
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

/** Asks all parts of a home page at once, each with its own deadline, and takes what comes. */
@Service
class HomeComposition {

  private record Source(String name, String path, Room room) {}

  private record Named(String name, Part part) {}

  private final List<Source> partner;
  private final List<Source> vendor;
  private final Duration deadline;
  private final RoomClient client;
  private final ProblemAnswers problems;
  private final Clock clock;

  HomeComposition(
      HomeProperties home,
      GatewayProperties gateway,
      RouteTable routes,
      RoomClient client,
      ProblemAnswers problems,
      Clock clock) {
    this.partner = sources(home.partner(), routes);
    this.vendor = sources(home.vendor(), routes);
    this.deadline = gateway.timeouts().part();
    this.client = client;
    this.problems = problems;
    this.clock = clock;
  }

  /**
   * The page of one caller.
   *
   * @param forPartner whether the caller acts for a partner rather than for the vendor
   * @param token the caller's own, so that each service decides what it may see
   */
  Mono<Home> compose(boolean forPartner, String token, ServerWebExchange exchange) {
    return Flux.fromIterable(forPartner ? partner : vendor)
        .flatMapSequential(
            source -> part(source, token, exchange).map(part -> new Named(source.name(), part)))
        .collect(LinkedHashMap<String, Part>::new, (parts, it) -> parts.put(it.name(), it.part()))
        .map(parts -> Home.of(clock.instant(), parts));
  }

  private Mono<Part> part(Source source, String token, ServerWebExchange exchange) {
    return client
        .read(source.room(), source.path(), Correlation.of(exchange), token, deadline)
        .map(answer -> part(source.room(), answer, exchange))
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

  private static List<Source> sources(Map<String, String> paths, RouteTable routes) {
    return paths.entrySet().stream()
        .map(part -> new Source(part.getKey(), part.getValue(), room(part.getValue(), routes)))
        .toList();
  }

  private static Room room(String path, RouteTable routes) {
    var target = routes.find(path.replaceFirst("\\?.*", ""));
    if (target == null) {
      throw new IllegalArgumentException(
          "No service answers " + path + ", a part of the home page");
    }
    return target.room();
  }
}
