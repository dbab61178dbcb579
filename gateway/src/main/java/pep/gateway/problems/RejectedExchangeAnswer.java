package pep.gateway.problems;

import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers a request that the firewall did not let in with a problem like any other. */
@Component
class RejectedExchangeAnswer implements ServerExchangeRejectedHandler {

  private final ProblemAnswers answers;

  RejectedExchangeAnswer(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
    return answers.answer(Refusals.of(rejected), exchange);
  }
}
