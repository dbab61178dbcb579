package pep.gateway.routing;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.ProblemAnswers;
import pep.gateway.problems.Refusal;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies that are compressed, as the services do: limits are limits of what is read, and
 * nothing that unfolds to a thousand times its length is unfolded here.
 */
@Component
class EncodedBodies implements WebFilter, Ordered {

  private static final String PLAIN = "identity";

  private final ProblemAnswers answers;

  EncodedBodies(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
    boolean body =
        headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    if (!body
        || encoding == null
        || encoding.isBlank()
        || encoding.strip().equalsIgnoreCase(PLAIN)) {
      return chain.filter(exchange);
    }
    exchange.getResponse().getHeaders().set(HttpHeaders.ACCEPT_ENCODING, PLAIN);
    return answers.answer(
        Refusal.of(
            ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without Content-Encoding."),
        exchange);
  }

  /** As soon as the rest of a refused body can be taken off the connection. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 3;
  }
}
