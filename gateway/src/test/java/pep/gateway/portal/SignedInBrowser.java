package pep.gateway.portal;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps cookies as a browser does, and follows the way to the issuer and back. */
class SignedInBrowser {

  private final WebTestClient client;
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, ResponseCookie> set = new HashMap<>();

  SignedInBrowser(WebTestClient client) {
    this.client = client;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  /** A cookie as the last answer set it. */
  ResponseCookie lastCookie(String name) {
    return Objects.requireNonNull(set.get(name), name);
  }

  /** Leaves for the issuer; what the issuer is asked, decoded. */
  Map<String, String> leave(String target) {
    URI authorize = location(send(HttpMethod.GET, "/login/portal?continue=" + target));
    Map<String, String> asked = new HashMap<>();
    UriComponentsBuilder.fromUri(authorize)
        .build(true)
        .getQueryParams()
        .toSingleValueMap()
        .forEach(
            (name, value) -> asked.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8)));
    return asked;
  }

  /** Comes back with a code; where the gateway sends it then. */
  URI comeBack(String state) {
    return location(send(HttpMethod.GET, "/login/oauth2/code/portal?code=c0de&state=" + state));
  }

  EntityExchangeResult<byte[]> get(String path) {
    return send(HttpMethod.GET, path);
  }

  /** As another site's form would make the browser do. */
  EntityExchangeResult<byte[]> postWithoutProof(String path) {
    return send(HttpMethod.POST, path);
  }

  /** As the portal's own page does. */
  EntityExchangeResult<byte[]> post(String path) {
    return send(HttpMethod.POST, path, Forgery.HEADER, cookies.get(PortalCookies.CSRF));
  }

  EntityExchangeResult<byte[]> send(HttpMethod method, String path, String... header) {
    var request = client.method(method).uri(path);
    if (header.length == 2) {
      request.header(header[0], header[1]);
    }
    cookies.forEach(request::cookie);
    EntityExchangeResult<byte[]> answer = request.exchange().expectBody().returnResult();
    set.clear();
    set.putAll(answer.getResponseCookies().toSingleValueMap());
    answer
        .getResponseCookies()
        .values()
        .forEach(
            all ->
                all.forEach(
                    cookie -> {
                      if (cookie.getMaxAge().isZero()) {
                        cookies.remove(cookie.getName());
                      } else {
                        cookies.put(cookie.getName(), cookie.getValue());
                      }
                    }));
    return answer;
  }

  static String body(EntityExchangeResult<byte[]> answer) {
    byte[] body = answer.getResponseBodyContent();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  private static URI location(EntityExchangeResult<byte[]> answer) {
    URI location = answer.getResponseHeaders().getLocation();
    if (location == null) {
      throw new AssertionError(
          "no " + HttpHeaders.LOCATION + " but " + answer.getStatus() + ": " + body(answer));
    }
    return location;
  }
}
