package pep.partner.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps cookies, fills in forms and shows each redirect instead of following it. */
public final class Browser {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private static final Pattern ACTION =
      Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"");

  private final String origin;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .cookieHandler(new CookieManager())
          .build();

  public Browser(String origin) {
    this.origin = origin;
  }

  public HttpResponse<String> get(String address) {
    return get(address, Map.of());
  }

  public HttpResponse<String> get(String address, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(address)).GET();
    headers.forEach(request::header);
    return send(request);
  }

  /** Fills in the form of a page as a person would; what is hidden goes along. */
  public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> entries) {
    Matcher action = ACTION.matcher(page.body());
    Assertions.assertThat(action.find()).as(page.body()).isTrue();
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(page.body());
    while (hidden.find()) {
      fields.put(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
    }
    fields.putAll(entries);
    return post(HtmlUtils.htmlUnescape(action.group(1)), fields, Map.of());
  }

  HttpResponse<String> post(
      String address, Map<String, String> fields, Map<String, String> headers) {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    headers.forEach(request::header);
    return send(request);
  }

  public HttpResponse<String> api(String token, String method, String path, Object body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body))));
  }

  /** Asks without any token. */
  HttpResponse<String> anybody(String method, String path, Object body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body))));
  }

  public static JsonNode json(HttpResponse<String> response, int status) {
    Assertions.assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return MAPPER.readTree(response.body());
  }

  public static JsonNode claims(String token) {
    return MAPPER.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  /** What a token says of itself: how it is signed, and of what type it is. */
  public static JsonNode header(String token) {
    return MAPPER.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
  }

  public static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }

  static Map<String, String> basic(String user, String password) {
    String login = encoded(user) + ":" + encoded(password);
    return Map.of(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
  }

  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private URI uri(String address) {
    return URI.create(address.startsWith("/") ? origin + address : address);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
