package pep.gateway.problems;

import java.net.URI;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.correlation.Correlation;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as {@code application/problem+json}; nothing else in the gateway does. */
@Component
public class ProblemAnswers {

  private final URI origin;
  private final JsonMapper json;

  ProblemAnswers(GatewayProperties properties, JsonMapper json) {
    this.origin = properties.origin();
    this.json = json;
  }

  /** The problem of a refusal, for a place inside an answer. */
  public Problem problem(Refusal refusal, ServerWebExchange exchange) {
    return Problem.of(refusal, origin, Correlation.of(exchange));
  }

  /** Answers the request with the refusal. */
  public Mono<Void> answer(Refusal refusal, ServerWebExchange exchange) {
    var response = exchange.getResponse();
    response.setStatusCode(HttpStatusCode.valueOf(refusal.code().status()));
    var headers = response.getHeaders();
    headers.remove(HttpHeaders.CONTENT_LENGTH);
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setCacheControl("no-store");
    if (refusal.retryAfter() != null) {
      long seconds = Math.max(1, refusal.retryAfter().plusMillis(999).toSeconds());
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
    byte[] body = json.writeValueAsBytes(problem(refusal, exchange));
    headers.setContentLength(body.length);
    Mono<DataBuffer> content = Mono.just(response.bufferFactory().wrap(body));
    LingeringBody unwanted = LingeringFilter.bodyOf(exchange);
    // The client has the whole answer after the first flush; what ends it here, and may close the
    // connection, waits until the connection is empty.
    return unwanted == null
        ? response.writeWith(content)
        : response.writeAndFlushWith(
            Flux.<Mono<DataBuffer>>just(content).concatWith(unwanted.drain().then(Mono.empty())));
  }
}
