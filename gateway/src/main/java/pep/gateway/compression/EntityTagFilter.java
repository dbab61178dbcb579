package pep.gateway.compression;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives a service its own tags back, and the client the one it knows when nothing has changed. */
@Component
class EntityTagFilter implements WebFilter, Ordered {

  private static final List<String> CONDITIONS =
      List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders sent = exchange.getRequest().getHeaders();
    boolean encoded =
        CONDITIONS.stream()
            .flatMap(name -> sent.getOrEmpty(name).stream())
            .anyMatch(EntityTags::hasEncoded);
    if (!encoded) {
      return chain.filter(exchange);
    }
    var response = exchange.getResponse();
    response.beforeCommit(
        () ->
            Mono.fromRunnable(
                () -> {
                  String tag = response.getHeaders().getETag();
                  if (tag != null && HttpStatus.NOT_MODIFIED.equals(response.getStatusCode())) {
                    response.getHeaders().setETag(EntityTags.encoded(tag));
                  }
                }));
    return chain.filter(
        exchange.mutate().request(it -> it.headers(EntityTagFilter::asTheServiceKnows)).build());
  }

  private static void asTheServiceKnows(HttpHeaders headers) {
    for (String name : CONDITIONS) {
      if (headers.containsHeader(name)) {
        headers.put(name, headers.getOrEmpty(name).stream().map(EntityTags::plain).toList());
      }
    }
  }

  /** Before the request goes anywhere. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 4;
  }
}
