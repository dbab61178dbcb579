package pep.gateway.routing;

import java.time.Duration;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.problems.RefusalException;
import pep.gateway.rooms.CallTerms;
import pep.gateway.rooms.RoomGuard;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;
import reactor.core.publisher.Mono;

/** Passes a request on to one service within its limits, under the service's guard. */
final class RoomCallFilter implements GatewayFilter, Ordered {

  /**
   * After the filter that writes the answer's body (-1) and before the one that calls the service
   * (last): what is guarded is the way to the first byte of the answer, not its whole length.
   */
  private static final int ORDER = 20_000;

  private final Room room;
  private final RoomGuard guard;
  private final GatewayProperties properties;

  RoomCallFilter(Room room, RoomGuard guard, GatewayProperties properties) {
    this.room = room;
    this.guard = guard;
    this.properties = properties;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    boolean bulk = trafficOf(request) == Traffic.BULK;
    var limits = properties.limits();
    BoundedBody body =
        new BoundedBody(request, (bulk ? limits.bulkBody() : limits.body()).toBytes());
    if (body.announcesTooMuch()) {
      return Mono.error(body.tooLarge());
    }
    ServerWebExchange bounded = exchange.mutate().request(body).build();
    Mono<Void> attempt =
        chain
            .filter(bounded)
            .onErrorMap(
                error -> {
                  RefusalException clients = body.failure();
                  return clients == null ? error : clients;
                });
    return guard.guard(
        attempt,
        room,
        new CallTerms(mayRepeat(request, body), bulk, timeLimit(bulk), body::isComplete),
        () -> ServerWebExchangeUtils.reset(bounded));
  }

  private Traffic trafficOf(ServerHttpRequest request) {
    return Traffic.of(
        request.getMethod().name(),
        request.getURI().getRawPath(),
        request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE),
        request.getHeaders().getFirst(HttpHeaders.ACCEPT),
        properties.limits().bulkSegments());
  }

  private Duration timeLimit(boolean bulk) {
    var timeouts = properties.timeouts();
    return bulk ? timeouts.bulkAnswer() : timeouts.answer();
  }

  private static boolean mayRepeat(ServerHttpRequest request, BoundedBody body) {
    HttpMethod method = request.getMethod();
    return (method == HttpMethod.GET || method == HttpMethod.HEAD) && body.isEmpty();
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
