package pep.platform.test;

import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public final class Answer {

  private final HttpResponse<String> response;
  private final JsonMapper mapper;

  Answer(HttpResponse<String> response, JsonMapper mapper) {
    this.response = response;
    this.mapper = mapper;
  }

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Fails with the whole body if the status is another. */
  public Answer expect(int status) {
    Assertions.assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return this;
  }

  /** Expects a problem document with this status and code. */
  public Answer expectProblem(int status, String code) {
    expect(status);
    Assertions.assertThat(header("Content-Type")).startsWith("application/problem+json");
    Assertions.assertThat(text("code")).as(body()).isEqualTo(code);
    Assertions.assertThat(json().path("status").asInt(0)).as(body()).isEqualTo(status);
    return this;
  }

  /** Expects a 400 that names this field with this code. */
  public Answer expectFieldError(String field, String code) {
    expect(400);
    Assertions.assertThat(json().path("errors"))
        .as(body())
        .anyMatch(
            error ->
                field.equals(error.path("field").asString())
                    && code.equals(error.path("code").asString())
                    && !error.path("cure").asString().isBlank());
    return this;
  }

  public JsonNode json() {
    return mapper.readTree(response.body());
  }

  /** The lines of an NDJSON answer. */
  public List<JsonNode> lines() {
    return response.body().lines().map(line -> (JsonNode) mapper.readTree(line)).toList();
  }

  /** The value at a path such as {@code items/0/code}; empty if absent. */
  public String text(String path) {
    return json().at("/" + path).asString("");
  }
}
