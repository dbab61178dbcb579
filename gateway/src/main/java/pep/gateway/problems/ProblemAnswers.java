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

/** Writes refusals, as {@code application/problem+json} or as a page; nothing else does. */
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

  /** The problem of a refusal of something that was no request yet. */
  public byte[] document(Refusal refusal, Correlation correlation) {
    return json.writeValueAsBytes(Problem.of(refusal, origin, correlation));
  }

  /** Answers with the refusal: a browser that asked for a page with one, others with a problem. */
  public Mono<Void> answer(Refusal refusal, ServerWebExchange exchange) {
    boolean page = Negotiation.wantsPage(exchange.getRequest());
    var response = exchange.getResponse();
    response.setStatusCode(HttpStatusCode.valueOf(refusal.code().status()));
    var headers = response.getHeaders();
    headers.remove(HttpHeaders.CONTENT_LENGTH);
    headers.setContentType(page ? ProblemPage.TYPE : MediaType.APPLICATION_PROBLEM_JSON);
    headers.setCacheControl("no-store");
    if (page) {
      headers.set("Content-Security-Policy", ProblemPage.CONTENT_POLICY);
    }
    if (refusal.retryAfter() != null) {
      long seconds = Math.max(1, refusal.retryAfter().plusMillis(999).toSeconds());
      headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
    Problem problem = problem(refusal, exchange);
    byte[] body = page ? ProblemPage.of(problem, refusal.code()) : json.writeValueAsBytes(problem);
    headers.setContentLength(body.length);
    return send(body, exchange);
  }

  private static Mono<Void> send(byte[] body, ServerWebExchange exchange) {
    var response = exchange.getResponse();
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
