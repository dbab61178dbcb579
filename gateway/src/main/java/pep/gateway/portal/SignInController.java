package pep.gateway.portal;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import pep.gateway.correlation.Correlation;
import pep.gateway.problems.RefusalException;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

/** Signs a person in: authorization code with PKCE, redeemed here and never in the page. */
@RestController
class SignInController {

  private static final Logger log = LoggerFactory.getLogger(SignInController.class);
  private static final String CODE_PATH = "/login/oauth2/code/portal";

  /** Everything that the person's role allows, and who the person is. */
  private static final String SCOPES = "openid profile email api";

  private final URI origin;
  private final PortalCookies cookies;
  private final TokenEndpoint endpoint;
  private final ReactiveJwtDecoder tokens;
  private final Clock clock;

  SignInController(
      GatewayProperties gateway,
      PortalCookies cookies,
      TokenEndpoint endpoint,
      @Qualifier("identityTokens") ReactiveJwtDecoder tokens,
      Clock clock) {
    this.origin = gateway.origin();
    this.cookies = cookies;
    this.endpoint = endpoint;
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping("/login/portal")
  ResponseEntity<Void> begin(
      @RequestParam(name = "continue", defaultValue = "/") String target,
      ServerWebExchange exchange) {
    PendingSignIn pending = PendingSignIn.begin(safe(target), clock.instant());
    cookies.keep(pending, exchange);
    URI authorize =
        UriComponentsBuilder.fromUri(origin.resolve("/oauth2/authorize"))
            .queryParam("response_type", "code")
            .queryParam("client_id", TokenEndpoint.CLIENT)
            .queryParam("redirect_uri", "{redirect}")
            .queryParam("scope", "{scopes}")
            .queryParam("state", pending.state())
            .queryParam("nonce", pending.nonce())
            .queryParam("code_challenge", pending.challenge())
            .queryParam("code_challenge_method", "S256")
            .encode()
            .buildAndExpand(origin.resolve(CODE_PATH), SCOPES)
            .toUri();
    return seeOther(authorize);
  }

  @GetMapping(CODE_PATH)
  Mono<ResponseEntity<Void>> complete(
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable String state,
      ServerWebExchange exchange) {
    Optional<PendingSignIn> pending =
        cookies.pending(exchange.getRequest()).filter(each -> each.isAnsweredBy(state));
    cookies.forgetPending(exchange);
    if (pending.isEmpty()) {
      return Mono.just(failed("sign-in-elsewhere"));
    }
    if (pending.get().isOverAt(clock.instant())) {
      return Mono.just(failed("sign-in-expired"));
    }
    if (code == null) {
      return Mono.just(failed("sign-in-refused"));
    }
    PendingSignIn asked = pending.get();
    return endpoint
        .redeem(code, asked.verifier(), origin.resolve(CODE_PATH), Correlation.of(exchange))
        .flatMap(given -> session(given, asked))
        .map(
            session -> {
              cookies.keep(session, exchange);
              return seeOther(origin.resolve(asked.target()));
            })
        .onErrorResume(GrantRefused.class, refused -> Mono.just(failed("sign-in-refused")))
        .onErrorResume(
            JwtException.class,
            forged -> {
              log.warn("The issuer's ID token is not acceptable: {}", forged.getMessage());
              return Mono.just(failed("sign-in-refused"));
            })
        .onErrorResume(RefusalException.class, outage -> Mono.just(failed("unavailable")));
  }

  private Mono<Session> session(Tokens given, PendingSignIn asked) {
    String identity = given.identity();
    if (identity == null) {
      return Mono.error(new JwtException("none was issued"));
    }
    return tokens
        .decode(identity)
        .handle(
            (who, sink) -> {
              if (isFor(who, asked)) {
                sink.next(
                    new Session(given, who.getClaimAsString("name"), PendingSignIn.unguessable()));
              } else {
                sink.error(new JwtException("it is for another client or another sign-in"));
              }
            });
  }

  private static boolean isFor(Jwt identity, PendingSignIn asked) {
    String nonce = identity.getClaimAsString("nonce");
    return nonce != null
        && PendingSignIn.same(asked.nonce(), nonce)
        && identity.getAudience() != null
        && identity.getAudience().contains(TokenEndpoint.CLIENT);
  }

  private ResponseEntity<Void> failed(String why) {
    return seeOther(origin.resolve("/?problem=" + why));
  }

  private static ResponseEntity<Void> seeOther(URI target) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(target)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** A page of this origin and nowhere else. */
  private static String safe(String target) {
    return target.matches("(/[A-Za-z0-9_-]+)+") ? target : "/";
  }
}
