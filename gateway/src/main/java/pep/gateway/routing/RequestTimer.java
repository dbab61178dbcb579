package pep.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Times every answer, refusals included, by the service it was for and its status: {@code
 * gateway.requests}. It stands for the framework's three observations of each request.
 */
@Component
class RequestTimer implements WebFilter, Ordered {

  private record Key(String service, int status) {}

  private static final int CLIENT_CLOSED = 499;

  private final RouteTable routes;
  private final MeterRegistry meters;
  private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

  RequestTimer(RouteTable routes, MeterRegistry meters) {
    this.routes = routes;
    this.meters = meters;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    long began = System.nanoTime();
    var response = exchange.getResponse();
    response.beforeCommit(() -> Mono.fromRunnable(() -> record(exchange, began, status(exchange))));
    return chain
        .filter(exchange)
        .doOnCancel(
            () -> {
              if (!response.isCommitted()) {
                record(exchange, began, CLIENT_CLOSED);
              }
            });
  }

  private void record(ServerWebExchange exchange, long began, int status) {
    var target = routes.find(exchange.getRequest().getURI().getRawPath());
    Key key = new Key(target == null ? "gateway" : target.room().service(), status);
    timers
        .computeIfAbsent(key, this::timer)
        .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
  }

  private Timer timer(Key key) {
    return Timer.builder("gateway.requests")
        .description("Time to the first byte of each answer")
        .tag("service", key.service())
        .tag("status", Integer.toString(key.status()))
        .register(meters);
  }

  private static int status(ServerWebExchange exchange) {
    HttpStatusCode status = exchange.getResponse().getStatusCode();
    return status == null ? 200 : status.value();
  }

  /** Just after the request has got its id. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 1;
  }
}
