package pep.gateway.portal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import pep.gateway.correlation.Correlation;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import pep.gateway.rooms.CallTerms;
import pep.gateway.rooms.RoomAnswer;
import pep.gateway.rooms.RoomGuard;
import pep.gateway.settings.GatewayProperties;
import pep.gateway.settings.Room;
import pep.tracing.TraceContext;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Redeems grants at the issuer, as the client {@code portal}. */
@Component
class TokenEndpoint {

  static final String CLIENT = "portal";

  private static final String ISSUER_ROOM = "partner";
  private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

  private final WebClient http;
  private final RoomGuard guard;
  private final Room room;
  private final URI origin;
  private final Duration limit;
  private final @Nullable String secret;
  private final Clock clock;

  TokenEndpoint(
      HttpClient connections,
      RoomGuard guard,
      GatewayProperties gateway,
      PortalProperties portal,
      Clock clock) {
    this.http =
        WebClient.builder().clientConnector(new ReactorClientHttpConnector(connections)).build();
    this.guard = guard;
    this.room =
        gateway.roomList().stream()
            .filter(each -> each.code().equals(ISSUER_ROOM))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("The portal needs the room " + ISSUER_ROOM));
    this.origin = gateway.origin();
    this.limit = gateway.timeouts().answer();
    this.secret = portal.portalSecret();
    this.clock = clock;
  }

  /** The tokens for a code; {@link GrantRefused} if it is not, or no longer, good. */
  Mono<Tokens> redeem(String code, String verifier, URI redirect, Correlation correlation) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "authorization_code");
    form.add("code", code);
    form.add("code_verifier", verifier);
    form.add("redirect_uri", redirect.toString());
    return ask(form, correlation);
  }

  /** Newer tokens; {@link GrantRefused} if the refresh token is spent, or its person disabled. */
  Mono<Tokens> renew(String refreshToken, Correlation correlation) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("grant_type", "refresh_token");
    form.add("refresh_token", refreshToken);
    return ask(form, correlation);
  }

  private Mono<Tokens> ask(MultiValueMap<String, String> form, Correlation correlation) {
    if (secret == null) {
      form.add("client_id", CLIENT);
    }
    Mono<RoomAnswer> attempt =
        http.post()
            .uri(room.url().resolve("/oauth2/token"))
            .headers(headers -> identify(headers, correlation))
            .body(BodyInserters.fromFormData(form))
            .exchangeToMono(TokenEndpoint::whole);
    return guard
        .guard(attempt, room, new CallTerms(false, false, limit, () -> true), () -> {})
        .map(this::tokens);
  }

  /** The issuer is called past the gateway's own routes, and must still speak of this origin. */
  private void identify(HttpHeaders headers, Correlation correlation) {
    headers.set(Correlation.REQUEST_ID, correlation.requestId());
    headers.set(TraceContext.HEADER, correlation.trace().header());
    int standard = "https".equals(origin.getScheme()) ? 443 : 80;
    int port = origin.getPort() == -1 ? standard : origin.getPort();
    headers.set("X-Forwarded-Proto", origin.getScheme());
    headers.set("X-Forwarded-Host", origin.getAuthority());
    headers.set("X-Forwarded-Port", Integer.toString(port));
    if (secret != null) {
      // Both parts are form-encoded first (RFC 6749, 2.3.1).
      headers.setBasicAuth(CLIENT, URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }
  }

  private static Mono<RoomAnswer> whole(ClientResponse response) {
    return response
        .bodyToMono(byte[].class)
        .defaultIfEmpty(new byte[0])
        .map(body -> new RoomAnswer(response.statusCode().value(), body));
  }

  private Tokens tokens(RoomAnswer answer) {
    if (answer.status() == 400 || answer.status() == 401) {
      throw new GrantRefused();
    }
    JsonNode content = answer.isOk() ? answer.content() : MissingNode.getInstance();
    String access = text(content, "access_token");
    if (access == null) {
      throw outage(answer.status());
    }
    Duration life = Duration.ofSeconds(content.path("expires_in").asLong(0));
    return new Tokens(
        access,
        clock.instant().plus(life),
        text(content, "refresh_token"),
        text(content, "id_token"));
  }

  private RuntimeException outage(int status) {
    return new Refusal(
            ErrorCode.UNAVAILABLE,
            room.service() + " answered with status " + status + " and no token.",
            TRY_AGAIN,
            room.service())
        .raise();
  }

  private static @Nullable String text(JsonNode answer, String field) {
    JsonNode value = answer.path(field);
    return value.isString() ? value.asString() : null;
  }
}
