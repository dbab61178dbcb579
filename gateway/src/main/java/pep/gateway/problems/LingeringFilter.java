package pep.gateway.problems;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

/** Lets a refusal take the body that it does not want off the connection. */
@Component
class LingeringFilter implements WebFilter, Ordered {

  private static final String ATTRIBUTE = LingeringFilter.class.getName();

  private final GatewayProperties properties;

  LingeringFilter(GatewayProperties properties) {
    this.properties = properties;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    boolean body =
        headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    // A client that waits for leave to send its body has sent nothing that would have to be read.
    if (!body || headers.containsHeader(HttpHeaders.EXPECT)) {
      return chain.filter(exchange);
    }
    var lingering =
        new LingeringBody(
            exchange.getRequest(),
            properties.limits().unwantedBody().toBytes(),
            properties.timeouts().unwantedBody());
    exchange.getAttributes().put(ATTRIBUTE, lingering);
    return chain.filter(exchange.mutate().request(lingering).build());
  }

  /** The body of a request that may still lie on the connection, if there is one. */
  static @Nullable LingeringBody bodyOf(ServerWebExchange exchange) {
    return exchange.getAttribute(ATTRIBUTE);
  }

  /** Before everything that may refuse a request. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 2;
  }
}
