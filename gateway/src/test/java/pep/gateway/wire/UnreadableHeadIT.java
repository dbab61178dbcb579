package pep.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.gateway.RawRequest;
import pep.gateway.RunningGateway;

/** What is no request gets an answer of the same form as everything else. */
class UnreadableHeadIT extends RunningGateway {

  @Test
  void refusesAnAddressThatIsTooLong() throws Exception {
    try (var request = new RawRequest(port())) {
      String answer = request.head("GET /api/deals?q=" + "x".repeat(20_000)).answer();
      assertProblem(answer, 414, "uri-too-long");
    }
  }

  @Test
  void refusesHeadersThatAreTooLarge() throws Exception {
    try (var request = new RawRequest(port())) {
      String answer = request.head("GET /docs", "X-Long: " + "x".repeat(200_000)).answer();
      assertProblem(answer, 431, "headers-too-large");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /docs?filter={} HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n",
        "GET /docs?a=\"b\" HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n",
        "GET /docs HTTP/1.1\r\nHost: gateway\r\nContent-Length: many\r\n\r\n",
        "GET /docs HTTP/1.1\r\nHost: gateway\r\nNo colon\r\n\r\n",
        "GET /docs HTTP/7.x\r\nHost: gateway\r\n\r\n",
      })
  void refusesWhatIsNoRequest(String bytes) throws Exception {
    try (var request = new RawRequest(port())) {
      assertProblem(request.send(bytes).answer(), 400, "invalid-request");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE /api/deals", "FROB /docs", "PROPFIND /", "LOCK /api/deals"})
  void refusesAMethodThatNoAddressTakes(String line) throws Exception {
    try (var request = new RawRequest(port())) {
      String answer = request.head(line, "Connection: close").answer();
      assertProblem(answer, 405, "method-not-allowed");
      assertThat(answer).containsIgnoringCase("allow: GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS");
    }
  }

  @Test
  void namesTheMethodsOfItsOwnAddresses() throws Exception {
    for (String line : new String[] {"DELETE /docs", "PUT /problems", "POST /login/portal"}) {
      try (var request = new RawRequest(port())) {
        String answer = request.head(line, "Connection: close").answer();
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer).containsIgnoringCase("allow: GET");
      }
    }
  }

  @Test
  void answersInOrderWhenABrokenHeadFollowsARequest() throws Exception {
    try (var request = new RawRequest(port())) {
      request.head("GET /docs").send("GET /docs HTTP/1.1\r\nNo colon\r\n\r\n");
      String answer = request.answer();
      assertThat(answer).startsWith("HTTP/1.1 200").contains("HTTP/1.1 400");
    }
  }

  private static void assertProblem(String answer, int status, String code) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .containsIgnoringCase("content-type: application/problem+json")
        .containsIgnoringCase("x-request-id: ")
        .contains("\"code\":\"" + code + "\"", "\"status\":" + status, "\"requestId\":\"");
  }
}
