package pep.gateway.rooms;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import pep.gateway.correlation.Correlation;
import pep.gateway.settings.Room;
import pep.tracing.TraceContext;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Reads from services on the gateway's own account, through the same guard as routed requests. */
@Component
public class RoomClient {

  /** What one answer may hold, since it is kept in memory as a whole; bytes. */
  private static final int ANSWER_LIMIT = 4 * 1024 * 1024;

  private static final byte[] NOTHING = {};

  private final WebClient http;
  private final RoomGuard guard;

  RoomClient(HttpClient connections, RoomGuard guard) {
    this.http =
        WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(connections))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(ANSWER_LIMIT))
            .build();
    this.guard = guard;
  }

  /**
   * Reads a JSON document.
   *
   * @param path with its query, as the service knows it
   * @param correlation of the request that this is done for
   * @param token the caller's access token, if the path needs one
   * @param limit until the whole answer is there
   * @return the answer, or a {@link pep.gateway.problems.RefusalException} if there is none
   */
  public Mono<RoomAnswer> read(
      Room room, String path, Correlation correlation, @Nullable String token, Duration limit) {
    Mono<RoomAnswer> attempt =
        http.get()
            .uri(room.url().resolve(path))
            .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
            .headers(headers -> identify(headers, correlation, token))
            .exchangeToMono(RoomClient::whole);
    return guard.guard(attempt, room, CallTerms.ownRead(limit), () -> {});
  }

  private static void identify(
      HttpHeaders headers, Correlation correlation, @Nullable String token) {
    headers.set(Correlation.REQUEST_ID, correlation.requestId());
    headers.set(TraceContext.HEADER, correlation.trace().header());
    if (token != null) {
      headers.setBearerAuth(token);
    }
  }

  private static Mono<RoomAnswer> whole(ClientResponse response) {
    return response
        .bodyToMono(byte[].class)
        .defaultIfEmpty(NOTHING)
        .map(body -> new RoomAnswer(response.statusCode().value(), body));
  }
}
