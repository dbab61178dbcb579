package pep.gateway.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.correlation.Correlation;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import pep.gateway.problems.RefusalException;
import pep.gateway.rooms.RoomClient;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code GET /api/health}: how every service is, for operators. */
@RestController
class HealthController {

  private static final String PATH = "/actuator/health";

  private static final Set<String> SCOPES = Set.of("operator", "operator:read");

  private final List<Room> rooms;
  private final Duration deadline;
  private final RoomClient client;
  private final Clock clock;

  HealthController(GatewayProperties gateway, RoomClient client, Clock clock) {
    this.rooms = gateway.roomList();
    this.deadline = gateway.timeouts().part();
    this.client = client;
    this.clock = clock;
  }

  /**
   * @param asOf when the services were asked
   */
  record PlatformHealth(Instant asOf, List<ServiceHealth> services) {}

  @GetMapping(path = "/api/health", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<PlatformHealth> health(@AuthenticationPrincipal Jwt caller, ServerWebExchange exchange) {
    if (!isOperator(caller)) {
      return Mono.error(
          Refusal.of(ErrorCode.FORBIDDEN, "Only an operator of the installation may do this.")
              .raise());
    }
    return Flux.fromIterable(rooms)
        .flatMapSequential(room -> of(room, exchange))
        .collectList()
        .map(services -> new PlatformHealth(clock.instant(), services));
  }

  private static boolean isOperator(Jwt caller) {
    String scopes = caller.getClaimAsString("scope");
    return caller.getClaimAsString("vendor_id") == null
        && scopes != null
        && List.of(scopes.split(" ")).stream().anyMatch(SCOPES::contains);
  }

  private Mono<ServiceHealth> of(Room room, ServerWebExchange exchange) {
    return client
        .read(room, PATH, Correlation.of(exchange), null, deadline)
        .map(answer -> ServiceHealth.of(room, answer))
        .onErrorResume(RefusalException.class, away -> Mono.just(ServiceHealth.away(room)));
  }
}
