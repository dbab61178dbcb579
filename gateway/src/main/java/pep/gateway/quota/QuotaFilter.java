package pep.gateway.quota;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pep.gateway.problems.ProblemAnswers;
import pep.gateway.problems.Refusal;
import reactor.core.publisher.Mono;

/** Charges each request to the API and the issuer, once it is known who asks. */
@Component
class QuotaFilter implements WebFilter, Ordered {

  private final Quotas quotas;
  private final ProblemAnswers answers;

  QuotaFilter(Quotas quotas, ProblemAnswers answers) {
    this.quotas = quotas;
    this.answers = answers;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String path = exchange.getRequest().getURI().getRawPath();
    if (!path.startsWith("/api/") && !path.startsWith("/oauth2/")) {
      return chain.filter(exchange);
    }
    return exchange
        .getPrincipal()
        .filter(JwtAuthenticationToken.class::isInstance)
        .map(known -> charged(exchange, ((JwtAuthenticationToken) known).getToken()))
        .switchIfEmpty(Mono.fromSupplier(() -> charged(exchange, null)))
        .flatMap(
            charged ->
                charged.refusal() == null
                    ? chain.filter(exchange)
                    : answers.answer(charged.refusal(), exchange));
  }

  private record Charged(@Nullable Refusal refusal) {}

  private Charged charged(ServerWebExchange exchange, @Nullable Jwt token) {
    return new Charged(
        token == null ? quotas.chargeAddress(exchange) : quotas.charge(exchange, token));
  }

  /** After tokens were looked at. */
  @Override
  public int getOrder() {
    return 0;
  }
}
