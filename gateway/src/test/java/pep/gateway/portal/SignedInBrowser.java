package pep.gateway.portal;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps cookies as a browser does, and follows the way to the issuer and back. */
class SignedInBrowser {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String origin;
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, ResponseCookie> set = new HashMap<>();

  SignedInBrowser(int port) {
    this.origin = "http://127.0.0.1:" + port;
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

  HttpResponse<String> get(String path) {
    return send(HttpMethod.GET, path);
  }

  /** As another site's form would make the browser do. */
  HttpResponse<String> postWithoutProof(String path) {
    return send(HttpMethod.POST, path);
  }

  /** As the portal's own page does. */
  HttpResponse<String> post(String path) {
    return send(HttpMethod.POST, path, Forgery.HEADER, cookies.get(PortalCookies.CSRF));
  }

  HttpResponse<String> send(HttpMethod method, String path, String... header) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .timeout(Duration.ofSeconds(30))
            .method(method.name(), HttpRequest.BodyPublishers.noBody());
    if (header.length == 2) {
      request.header(header[0], header[1]);
    }
    if (!cookies.isEmpty()) {
      request.header(
          HttpHeaders.COOKIE,
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> answer = exchange(request.build());
    set.clear();
    answer.headers().allValues(HttpHeaders.SET_COOKIE).forEach(this::keep);
    return answer;
  }

  private static HttpResponse<String> exchange(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(request + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void keep(String header) {
    String[] parts = header.split(";");
    String[] pair = parts[0].split("=", 2);
    var cookie = ResponseCookie.from(pair[0].strip(), pair[1].strip());
    for (int i = 1; i < parts.length; i++) {
      String[] attribute = parts[i].strip().split("=", 2);
      switch (attribute[0].toLowerCase(Locale.ROOT)) {
        case "httponly" -> cookie.httpOnly(true);
        case "samesite" -> cookie.sameSite(attribute[1]);
        case "max-age" -> cookie.maxAge(Long.parseLong(attribute[1]));
        default -> {
          // Path, Expires and the like make no difference here.
        }
      }
    }
    ResponseCookie kept = cookie.build();
    set.put(kept.getName(), kept);
    if (kept.getMaxAge().isZero()) {
      cookies.remove(kept.getName());
    } else {
      cookies.put(kept.getName(), kept.getValue());
    }
  }

  static String body(HttpResponse<String> answer) {
    return answer.body();
  }

  private static URI location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue(HttpHeaders.LOCATION)
        .map(URI::create)
        .orElseThrow(
            () ->
                new AssertionError(
                    "no Location but " + answer.statusCode() + ": " + answer.body()));
  }
}
