package pep.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import pep.gateway.settings.GatewayProperties;
import tools.jackson.databind.json.JsonMapper;

class PortalCookiesTest {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final Session SESSION =
      new Session(new Tokens("access", NOW, null, null), "Ada", "proof");

  private final PortalCookies http = cookies("http://127.0.0.1:8080");
  private final PortalCookies https = cookies("https://portal.example");

  @Test
  void bindsEveryCookieToThisHostOverHttps() {
    MockServerWebExchange exchange = exchange();
    https.keep(SESSION, exchange);
    https.keep(PendingSignIn.begin("/home", NOW), exchange);
    assertThat(set(exchange))
        .hasSize(3)
        .allSatisfy(
            cookie -> {
              assertThat(cookie.getName()).startsWith("__Host-");
              assertThat(cookie.isSecure()).isTrue();
              assertThat(cookie.getPath()).isEqualTo("/");
              assertThat(cookie.getDomain()).isNull();
              assertThat(cookie.getSameSite()).isEqualTo("Lax");
            });
  }

  @Test
  void hidesEveryCookieButTheProofFromScripts() {
    MockServerWebExchange exchange = exchange();
    http.keep(SESSION, exchange);
    http.keep(PendingSignIn.begin("/home", NOW), exchange);
    assertThat(set(exchange))
        .filteredOn(cookie -> !cookie.isHttpOnly())
        .extracting(ResponseCookie::getName)
        .containsExactly(PortalCookies.CSRF);
  }

  @Test
  void findsAgainWhatItKeptUnderEitherName() {
    for (PortalCookies cookies : new PortalCookies[] {http, https}) {
      MockServerWebExchange exchange = exchange();
      cookies.keep(SESSION, exchange);
      MockServerWebExchange next = exchange(set(exchange));
      assertThat(cookies.session(next.getRequest())).contains(SESSION);
    }
  }

  /** A sibling host can plant a cookie of the plain name, but none of the prefixed one. */
  @Test
  void readsNoCookieOfThePlainNameOverHttps() {
    MockServerWebExchange planted = exchange();
    cookies("http://127.0.0.1:8080").keep(SESSION, planted);
    assertThat(https.session(exchange(set(planted)).getRequest())).isEmpty();
  }

  @Test
  void removesAtTheEndWhatItKept() {
    MockServerWebExchange exchange = exchange();
    https.keep(SESSION, exchange);
    MockServerWebExchange next = exchange(set(exchange));
    https.end(next);
    assertThat(set(next))
        .hasSize(2)
        .allSatisfy(cookie -> assertThat(cookie.getMaxAge()).isZero())
        .extracting(ResponseCookie::getName)
        .containsExactlyInAnyOrderElementsOf(
            set(exchange).stream().map(ResponseCookie::getName).toList());
  }

  @Test
  void keepsCookiesOfEitherNameFromTheServices() {
    for (String name : new String[] {"portal_session", "portal_session.1", "portal_sign_in"}) {
      assertThat(PortalCookies.isOwn(name)).isTrue();
      assertThat(PortalCookies.isOwn("__Host-" + name)).isTrue();
    }
    assertThat(PortalCookies.isOwn("__Host-PORTAL-XSRF-TOKEN")).isTrue();
    assertThat(PortalCookies.isOwn("__Host-theirs")).isFalse();
  }

  private static PortalCookies cookies(String origin) {
    return new PortalCookies(
        new PortalProperties(KEY, null, Path.of("dist")), at(origin), JsonMapper.shared());
  }

  private static GatewayProperties at(String origin) {
    return new Binder(
            new MapConfigurationPropertySource(
                Map.of(
                    "pep.gateway.origin", origin,
                    "pep.gateway.jwks-uri", "http://127.0.0.1:8081/oauth2/jwks",
                    "pep.gateway.rooms.partner.service", "partner-service",
                    "pep.gateway.rooms.partner.url", "http://127.0.0.1:8081",
                    "pep.gateway.rooms.partner.paths[0]", "/api/partners")))
        .bind("pep.gateway", GatewayProperties.class)
        .get();
  }

  private static MockServerWebExchange exchange() {
    return MockServerWebExchange.from(MockServerHttpRequest.get("/"));
  }

  private static MockServerWebExchange exchange(Collection<ResponseCookie> cookies) {
    var request = MockServerHttpRequest.get("/");
    cookies.forEach(each -> request.cookie(new HttpCookie(each.getName(), each.getValue())));
    return MockServerWebExchange.from(request);
  }

  private static Collection<ResponseCookie> set(MockServerWebExchange exchange) {
    Map<String, ResponseCookie> cookies = exchange.getResponse().getCookies().toSingleValueMap();
    return cookies.values();
  }
}
