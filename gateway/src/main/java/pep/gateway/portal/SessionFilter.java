package pep.gateway.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pep.gateway.correlation.Correlation;
import reactor.core.publisher.Mono;

/**
 * Puts the access token of the session into requests for the API that carry none. The session's
 * cookies go no further than this.
 */
@Component
class SessionFilter implements WebFilter, Ordered {

  private static final String API = "/api/";

  private final PortalCookies cookies;
  private final Renewals renewals;

  SessionFilter(PortalCookies cookies, Renewals renewals) {
    this.cookies = cookies;
    this.renewals = renewals;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    if (request.getCookies().keySet().stream().noneMatch(PortalCookies::isOwn)) {
      return chain.filter(exchange);
    }
    boolean forSession =
        request.getURI().getRawPath().startsWith(API)
            && !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    Optional<Session> session = forSession ? cookies.session(request) : Optional.empty();
    if (session.isEmpty()) {
      return chain.filter(onward(exchange, Optional.empty()));
    }
    if (Forgery.isPossible(request, session.get())) {
      return Mono.error(Forgery.refusal());
    }
    return renewals
        .fresh(session.get(), Correlation.of(exchange))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            fresh -> {
              fresh
                  .filter(renewed -> !renewed.equals(session.get()))
                  .ifPresent(renewed -> cookies.keep(renewed, exchange));
              fresh.ifPresent(current -> current.attach(exchange));
              return chain.filter(onward(exchange, fresh));
            });
  }

  private static ServerWebExchange onward(ServerWebExchange exchange, Optional<Session> session) {
    ServerHttpRequest request =
        exchange
            .getRequest()
            .mutate()
            .headers(
                headers ->
                    session.ifPresentOrElse(
                        current -> speakFor(current, headers), () -> strip(headers)))
            .build();
    return exchange.mutate().request(request).build();
  }

  /** The API knows no cookies: those of the issuer's pages are for the issuer's pages alone. */
  private static void speakFor(Session session, HttpHeaders headers) {
    headers.setBearerAuth(session.tokens().access());
    headers.remove(HttpHeaders.COOKIE);
    headers.remove(Forgery.HEADER);
  }

  private static void strip(HttpHeaders headers) {
    List<String> sent = headers.getOrEmpty(HttpHeaders.COOKIE);
    String left =
        sent.stream()
            .flatMap(line -> Arrays.stream(line.split(";")))
            .map(String::strip)
            .filter(pair -> !pair.isEmpty() && !PortalCookies.isOwn(pair.split("=", 2)[0]))
            .collect(Collectors.joining("; "));
    headers.remove(HttpHeaders.COOKIE);
    if (!left.isEmpty()) {
      headers.set(HttpHeaders.COOKIE, left);
    }
  }

  /** After requests are named and before tokens are checked (-100). */
  @Override
  public int getOrder() {
    return -150;
  }
}
