package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

/** What a room refuses before a rule is asked, and in which words. */
@ServiceTest
class RefusalsIT {

  /** Words of the language and of frameworks, which say nothing to a caller. */
  private static final String FOREIGN =
      "(?i).*(java|jackson|spring|tomcat|bigdecimal|localdate|yearmonth|hashmap|arraylist"
          + "|deserializ|constructor|instance of|static resource|Exception|tools\\.|pep\\.).*";

  @Autowired Api api;

  private Api caller;

  @BeforeEach
  void aCaller() {
    caller = api.vendor("ven_" + UUID.randomUUID(), "things:write", "things:read");
  }

  @Test
  void refusesAnObjectThatNamesAFieldTwice() {
    caller
        .post("/api/things", "application/json", "{\"name\":\"a\",\"name\":\"b\"}")
        .expectFieldError("name", "duplicate-field");
    caller
        .post("/api/forms", "application/json", "{\"lines\":[{\"quantity\":1,\"quantity\":2}]}")
        .expectFieldError("lines[0].quantity", "duplicate-field");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "text/plain",
        "application/xml",
        "not a type"
      })
  void refusesABodyOfAnotherType(String type) {
    Answer answer = caller.post("/api/things", type, "--x--");
    answer.expectProblem(415, "unsupported-media-type");
    assertThat(answer.text("detail")).contains("application/json").doesNotMatch(FOREIGN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "deflate, gzip"})
  void refusesAnEncodedBodyAndNamesTheCure(String encoding) {
    for (String type : new String[] {"application/json", "text/csv", "application/x-ndjson"}) {
      Answer answer =
          caller.with("Content-Encoding", encoding).post("/api/things", type, "\u001f\u008b");
      answer.expectProblem(415, "unsupported-media-type");
      assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
      assertThat(answer.text("detail")).contains("Content-Encoding");
    }
    caller
        .with("Content-Encoding", "identity")
        .post("/api/things", "{\"name\":\"plain\"}")
        .expect(201);
  }

  @Test
  void takesTheSameJsonInAnotherOrderForTheSameRequest() {
    Api keyed = caller.with("Idempotency-Key", UUID.randomUUID().toString());
    Answer first =
        keyed.post("/api/forms/kept", "{\"name\":\"a\",\"at\":{\"x\":1.50,\"y\":[1,2]}}");
    first.expect(201);
    keyed
        .post("/api/forms/kept", "{ \"at\" : {\"y\":[1,2],\"x\":1.50},\n\"name\":\"\\u0061\" }")
        .expect(201);
    keyed
        .post("/api/forms/kept", "{\"name\":\"a\",\"at\":{\"x\":1.50,\"y\":[2,1]}}")
        .expectProblem(422, "idempotency-key-reused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "share | 'x' | number",
        "share | {} | number",
        "day | 'tomorrow' | 2026-01-31",
        "month | 'x' | 2026-01",
        "price | 5 | amount",
        "price | {'amount':'x','currency':'EUR'} | amount",
        "line | 5 | object",
        "line | [] | object",
        "lines | {} | list",
        "lines | 'x' | list",
        "names | 'x' | object",
        "names | [] | object",
        "open | 'x' | true or false",
      })
  void namesTheRightFormInWordsOfTheField(String field, String value, String word) {
    Answer answer =
        caller.post(
            "/api/forms",
            "application/json",
            "{\"%s\":%s}".formatted(field, value.replace('\'', '"')));
    answer.expect(400);
    assertThat(answer.text("errors/0/field")).isEqualTo(field);
    assertThat(answer.text("errors/0/cure")).contains(word).doesNotMatch(FOREIGN);
    assertThat(answer.text("detail")).doesNotMatch(FOREIGN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"day=x | 2026-01-31", "share=x | number", "count=x | number", "count= | count"})
  void namesTheRightFormOfAParameter(String query, String word) {
    Answer answer = caller.with("X-Needed", "y").get("/api/forms?" + query);
    if (answer.status() != 200) {
      answer.expectProblem(400, "invalid-input");
      assertThat(answer.text("detail")).contains(word).doesNotMatch(FOREIGN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "day=, day, empty",
    "x%C2%97y=1, x\u0097y, unknown-parameter",
    "day=2026-01-01%1F, day, unreadable"
  })
  void namesAParameterThatNobodyCouldHaveMeant(String query, String field, String code) {
    caller.with("X-Needed", "y").get("/api/forms?" + query).expectFieldError(field, code);
  }

  @Test
  void namesAMissingHeader() {
    Answer answer = caller.get("/api/forms");
    answer.expectFieldError("X-Needed", "missing");
    assertThat(answer.text("detail")).doesNotMatch(FOREIGN);
  }

  @Test
  void saysThatNothingIsAtAnAddressInWordsOfTheField() {
    Answer answer = caller.get("/api/nothing/here");
    answer.expectProblem(404, "not-found");
    assertThat(answer.text("detail")).contains("/api/nothing/here").doesNotMatch(FOREIGN);
    assertThat(answer.text("title")).doesNotMatch(FOREIGN);
  }

  @Test
  void namesTheMethodsOfAnAddress() {
    Answer answer = caller.delete("/api/things");
    answer.expectProblem(405, "method-not-allowed");
    assertThat(answer.header("Allow")).contains("POST");
    assertThat(answer.text("detail")).contains("POST").doesNotMatch(FOREIGN);
  }

  @Test
  void saysWhatItCanAnswerWith() {
    Answer answer = caller.with("Accept", "image/png").post("/api/things", "{\"name\":\"a\"}");
    answer.expectProblem(406, "not-acceptable");
    assertThat(answer.text("detail")).contains("application/json").doesNotMatch(FOREIGN);
  }

  /** What the server itself refuses never reaches a controller's advice. */
  @ParameterizedTest
  @CsvSource({
    "GET /api/forms;a=b, 400",
    "GET /api/forms%00, 400",
    "GET /api//forms, 400",
    "TRACE /api/forms, 405",
    "FROB /api/forms, 405",
  })
  void answersAProblemAlsoWhereTheServerRefuses(String request, int status) {
    assertThat(raw(request))
        .startsWith("HTTP/1.1 " + status)
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"code\"")
        .doesNotContain("<html", "timestamp");
  }

  @Test
  void takesTheHeadersAndCharactersThatTheGatewayTakes() {
    assertThat(raw("GET /api/forms?filter[x]=1", "X-Long: " + "x".repeat(20_000)))
        .startsWith("HTTP/1.1 401")
        .containsIgnoringCase("content-type: application/problem+json");
  }

  private String raw(String request, String... headers) {
    URI base = URI.create(api.base());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String head =
          request
              + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n"
              + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n")
              + "\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
