package pep.gateway.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsProcessor;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.ProblemAnswers;
import pep.gateway.problems.Refusal;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

/**
 * Lets pages of the configured origins call the API with a token of their own. Cookies stay with
 * this origin: nobody else's page acts in a session. Without configured origins nothing is said,
 * and a browser keeps answers from pages of elsewhere.
 */
@Component
class CrossOrigin implements WebFilter, Ordered {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
  private static final List<String> READABLE =
      List.of(
          HttpHeaders.ETAG,
          HttpHeaders.LOCATION,
          HttpHeaders.RETRY_AFTER,
          "RateLimit",
          "RateLimit-Policy",
          HttpHeaders.WWW_AUTHENTICATE,
          "X-Request-Id",
          "traceparent");

  private final CorsProcessor processor = new DefaultCorsProcessor();
  private final List<String> origins;
  private final CorsConfiguration rules;
  private final ProblemAnswers answers;

  CrossOrigin(GatewayProperties properties, ProblemAnswers answers) {
    this.origins = properties.cors().origins();
    this.answers = answers;
    this.rules = new CorsConfiguration();
    rules.setAllowedOrigins(origins);
    rules.setAllowedMethods(METHODS);
    rules.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    rules.setExposedHeaders(READABLE);
    rules.setAllowCredentials(false);
    rules.setMaxAge(properties.cors().remembered());
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (origins.isEmpty()) {
      return chain.filter(exchange);
    }
    ServerHttpRequest request = exchange.getRequest();
    if (!isListed(request.getHeaders().getOrigin())) {
      exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
      return chain.filter(exchange);
    }
    if (!processor.process(rules, exchange)) {
      return answers.answer(
          Refusal.of(ErrorCode.FORBIDDEN, "Pages of other origins may not use this method."),
          exchange);
    }
    return CorsUtils.isPreFlightRequest(request) ? Mono.empty() : chain.filter(exchange);
  }

  private boolean isListed(@Nullable String origin) {
    return origin != null && origins.contains(origin);
  }

  /** Before tokens are looked at: a browser asks without one. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 6;
  }
}
