package pep.platform.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the service under test as a client would, over HTTP. Every answer must be one that the
 * service's document names.
 *
 * <pre>{@code
 * api.vendor("ven_1", "partners:write")
 *    .post("/api/partners", Map.of("code", "A-1", "name", "Ada"))
 *    .expect(201).text("status")
 * }</pre>
 */
public final class Api {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String base;
  private final JsonMapper mapper;
  private final Tokens tokens;
  private final @Nullable String token;
  private final Optional<HttpWatch> watch;
  private final Map<String, String> headers = new LinkedHashMap<>();

  Api(
      String base,
      JsonMapper mapper,
      Tokens tokens,
      @Nullable String token,
      Optional<HttpWatch> watch) {
    this.base = base;
    this.mapper = mapper;
    this.tokens = tokens;
    this.token = token;
    this.watch = watch;
  }

  public String base() {
    return base;
  }

  public Api as(String bearer) {
    return new Api(base, mapper, tokens, bearer, watch);
  }

  public Api vendor(String vendorId, String... scopes) {
    return as(tokens.vendor(vendorId, scopes));
  }

  /** Somebody of the vendor's staff, apart from others by a name. */
  public Api colleague(String name, String vendorId, String... scopes) {
    return as(tokens.colleague(name, vendorId, scopes));
  }

  public Api partner(String vendorId, String partnerId, String... scopes) {
    return as(tokens.partner(vendorId, partnerId, scopes));
  }

  public Api operator() {
    return as(tokens.operator());
  }

  /** The same caller with one more header on each request. */
  public Api with(String header, String value) {
    Api more = new Api(base, mapper, tokens, token, watch);
    more.headers.putAll(headers);
    more.headers.put(header, value);
    return more;
  }

  public Answer get(String path) {
    return send("GET", path, null, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, json(body), "application/json");
  }

  public Answer post(String path) {
    return send("POST", path, "", null);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, json(body), "application/json");
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, json(body), "application/json");
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, null);
  }

  /** Sends text as it is, such as CSV or broken JSON. */
  public Answer post(String path, String contentType, String text) {
    return send("POST", path, text, contentType);
  }

  private String json(Object body) {
    return body instanceof String text ? text : mapper.writeValueAsString(body);
  }

  private Answer send(
      String method, String path, @Nullable String body, @Nullable String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::header);
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      watch.ifPresent(contract -> contract.check(method, path, answer));
      return new Answer(answer, mapper);
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
