package pep.gateway.portal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.settings.GatewayProperties;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The cookies of the portal: the session, a sign-in under way, and the proof against forgery. */
@Component
class PortalCookies {

  static final String SESSION = "portal_session";
  static final String SIGN_IN = "portal_sign_in";

  /** Not the usual XSRF-TOKEN: the issuer's own pages keep theirs under it at this origin. */
  static final String CSRF = "PORTAL-XSRF-TOKEN";

  private static final Logger log = LoggerFactory.getLogger(PortalCookies.class);

  /** Over HTTPS: a browser takes a cookie of such a name from this very host and from no other. */
  private static final String HOST_ONLY = "__Host-";

  private final Seal seal;
  private final JsonMapper json;
  private final boolean secure;
  private final String prefix;

  PortalCookies(PortalProperties portal, GatewayProperties gateway, JsonMapper json) {
    String key = portal.sessionKey();
    if (key == null) {
      log.warn(
          "pep.session-key is not set: sessions of the portal end with this process and are not"
              + " shared with other gateways");
    }
    this.seal = key == null ? Seal.ofThisProcess() : Seal.under(key);
    this.json = json;
    this.secure = "https".equals(gateway.origin().getScheme());
    this.prefix = secure ? HOST_ONLY : "";
  }

  Optional<Session> session(ServerHttpRequest request) {
    return read(request, SESSION, Session.class);
  }

  /** Sets the session; cookies that only a longer one needed are removed. */
  void keep(Session session, ServerWebExchange exchange) {
    Map<String, String> cookies =
        CookieChunks.of(prefix + SESSION, seal.seal(SESSION, json.writeValueAsBytes(session)));
    exchange.getRequest().getCookies().keySet().stream()
        .filter(name -> CookieChunks.isOf(prefix + SESSION, name) && !cookies.containsKey(name))
        .forEach(name -> expire(name, exchange));
    cookies.forEach((name, value) -> exchange.getResponse().addCookie(hidden(name, value).build()));
    exchange.getResponse().addCookie(hidden(prefix + CSRF, session.csrf()).httpOnly(false).build());
  }

  /** Removes everything that a session left in the browser. */
  void end(ServerWebExchange exchange) {
    exchange.getRequest().getCookies().keySet().stream()
        .filter(name -> CookieChunks.isOf(prefix + SESSION, name) || name.equals(prefix + CSRF))
        .forEach(name -> expire(name, exchange));
  }

  Optional<PendingSignIn> pending(ServerHttpRequest request) {
    return read(request, SIGN_IN, PendingSignIn.class);
  }

  void keep(PendingSignIn pending, ServerWebExchange exchange) {
    String text = seal.seal(SIGN_IN, json.writeValueAsBytes(pending));
    CookieChunks.of(prefix + SIGN_IN, text)
        .forEach(
            (name, value) ->
                exchange
                    .getResponse()
                    .addCookie(hidden(name, value).maxAge(PendingSignIn.REMEMBERED).build()));
  }

  void forgetPending(ServerWebExchange exchange) {
    expire(prefix + SIGN_IN, exchange);
  }

  /** Whether a cookie is for the gateway alone. */
  static boolean isOwn(String name) {
    String plain = name.startsWith(HOST_ONLY) ? name.substring(HOST_ONLY.length()) : name;
    return CookieChunks.isOf(SESSION, plain)
        || CookieChunks.isOf(SIGN_IN, plain)
        || plain.equals(CSRF);
  }

  private <T> Optional<T> read(ServerHttpRequest request, String name, Class<T> type) {
    MultiValueMap<String, HttpCookie> cookies = request.getCookies();
    return CookieChunks.join(
            prefix + name,
            part -> {
              HttpCookie cookie = cookies.getFirst(part);
              return cookie == null ? null : cookie.getValue();
            })
        .flatMap(text -> seal.open(name, text))
        .flatMap(value -> parse(value, type));
  }

  /** A value of an older form, sealed before an upgrade, is as good as none. */
  private <T> Optional<T> parse(byte[] value, Class<T> type) {
    try {
      return Optional.of(json.readValue(value, type));
    } catch (JacksonException olderForm) {
      return Optional.empty();
    }
  }

  private void expire(String name, ServerWebExchange exchange) {
    exchange.getResponse().addCookie(hidden(name, "").maxAge(Duration.ZERO).build());
  }

  private ResponseCookie.ResponseCookieBuilder hidden(String name, String value) {
    return ResponseCookie.from(name, value).path("/").httpOnly(true).secure(secure).sameSite("Lax");
  }
}
