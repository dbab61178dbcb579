package pep.gateway.correlation;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pep.tracing.TraceContext;
import reactor.core.publisher.Mono;

/** Names every request before anything else looks at it, so that refusals are named too. */
@Component
class CorrelationFilter implements WebFilter, Ordered {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Correlation correlation = Correlation.of(exchange);
    var headers = exchange.getResponse().getHeaders();
    headers.set(Correlation.REQUEST_ID, correlation.requestId());
    headers.set(TraceContext.HEADER, correlation.trace().header());
    return chain.filter(exchange);
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
