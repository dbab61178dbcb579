package pep.gateway.problems;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.correlation.Correlation;
import reactor.core.publisher.Mono;

/** Answers whatever went wrong anywhere in the gateway. */
@Component
@Order(-2)
class ErrorHandler implements ErrorWebExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ErrorHandler.class);

  private final ProblemAnswers answers;

  ErrorHandler(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
    var response = exchange.getResponse();
    if (response.isCommitted()) {
      // The client has part of an answer: breaking off is the only way left to say it is not whole.
      log.warn(
          "Answer broken off, requestId={}: {}",
          Correlation.of(exchange).requestId(),
          error.toString());
      return Mono.error(error);
    }
    Refusal refusal = Refusals.of(error);
    if (refusal.code() == ErrorCode.INTERNAL_ERROR) {
      var correlation = Correlation.of(exchange);
      log.error(
          "Unexpected, requestId={} traceId={}",
          correlation.requestId(),
          correlation.trace().traceId(),
          error);
    }
    if (error instanceof ErrorResponse spring) {
      spring.getHeaders().forEach(response.getHeaders()::addAll);
    }
    return answers.answer(refusal, exchange);
  }
}
