package pep.gateway.problems;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers a request that the firewall did not let in with a problem like any other: a method that
 * no address takes, or a path or header of two readings.
 */
@Component
class RejectedExchangeAnswer implements ServerExchangeRejectedHandler {

  private static final Set<HttpMethod> METHODS =
      new LinkedHashSet<>(
          List.of(
              HttpMethod.GET,
              HttpMethod.HEAD,
              HttpMethod.POST,
              HttpMethod.PUT,
              HttpMethod.PATCH,
              HttpMethod.DELETE,
              HttpMethod.OPTIONS));

  private final ProblemAnswers answers;

  RejectedExchangeAnswer(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
    HttpMethod method = exchange.getRequest().getMethod();
    if (METHODS.contains(method)) {
      return answers.answer(Refusals.of(rejected), exchange);
    }
    exchange.getResponse().getHeaders().setAllow(METHODS);
    return answers.answer(
        Refusal.of(
            ErrorCode.METHOD_NOT_ALLOWED, "No address of this origin takes the method used."),
        exchange);
  }
}
