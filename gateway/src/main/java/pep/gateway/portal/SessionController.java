package pep.gateway.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import pep.gateway.settings.GatewayProperties;
import reactor.core.publisher.Mono;

/** What the page may know of its session, and the end of it. */
@RestController
class SessionController {

  private static final String BEARER = "Bearer ";

  private final PortalCookies cookies;
  private final ReactiveJwtDecoder tokens;
  private final URI origin;

  SessionController(PortalCookies cookies, ReactiveJwtDecoder tokens, GatewayProperties gateway) {
    this.cookies = cookies;
    this.tokens = tokens;
    this.origin = gateway.origin();
  }

  /**
   * @param authenticated whether requests of this caller carry a good token
   * @param subject who it is
   * @param name the person's, if a person signed in by browser
   * @param vendorId for whom the caller acts
   * @param partnerId for which partner of it, if for one
   * @param scopes what the caller may do, in order, so that a page offers nothing else
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SessionState(
      boolean authenticated,
      @Nullable String subject,
      @Nullable String name,
      @Nullable String vendorId,
      @Nullable String partnerId,
      List<String> scopes) {

    static final SessionState NONE = new SessionState(false, null, null, null, null, List.of());

    static SessionState of(Jwt token, @Nullable String name) {
      return new SessionState(
          true,
          token.getSubject(),
          name,
          token.getClaimAsString("vendor_id"),
          token.getClaimAsString("partner_id"),
          scopes(token.getClaimAsString("scope")));
    }

    private static List<String> scopes(@Nullable String claim) {
      return claim == null || claim.isBlank()
          ? List.of()
          : Arrays.stream(claim.strip().split(" +")).sorted().toList();
    }
  }

  @GetMapping("/api/me/session")
  Mono<ResponseEntity<SessionState>> session(ServerWebExchange exchange) {
    String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.startsWith(BEARER)) {
      return Mono.just(answer(SessionState.NONE));
    }
    String name = Session.of(exchange).map(Session::name).orElse(null);
    return tokens
        .decode(header.substring(BEARER.length()))
        .map(token -> SessionState.of(token, name))
        .onErrorReturn(JwtException.class, SessionState.NONE)
        .map(SessionController::answer);
  }

  /**
   * Of the page's own form, and on to the issuer at once: the address there holds the ID token,
   * which no script of the page comes to see. Repeated, or without a session, it does no harm.
   */
  @PostMapping("/logout/portal")
  Mono<ResponseEntity<Void>> end(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .map(
            form -> {
              Optional<Session> session = cookies.session(exchange.getRequest());
              if (session.isPresent()
                  && !Forgery.isProof(form.getFirst(Forgery.FIELD), session.get())) {
                throw Forgery.refusal();
              }
              return ResponseEntity.status(HttpStatus.SEE_OTHER)
                  .location(ended(session, exchange))
                  .cacheControl(CacheControl.noStore())
                  .build();
            });
  }

  /** Where the browser goes next. */
  private URI ended(Optional<Session> session, ServerWebExchange exchange) {
    cookies.end(exchange);
    return session
        .map(each -> each.tokens().identity())
        .map(this::issuersSignOut)
        .orElse(origin.resolve("/"));
  }

  /** RP-initiated logout of OpenID Connect. */
  private URI issuersSignOut(String identity) {
    return UriComponentsBuilder.fromUri(origin.resolve("/oauth2/logout"))
        .queryParam("id_token_hint", identity)
        .queryParam("post_logout_redirect_uri", "{page}")
        .encode()
        .buildAndExpand(origin.resolve("/"))
        .toUri();
  }

  private static <T> ResponseEntity<T> answer(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }
}
