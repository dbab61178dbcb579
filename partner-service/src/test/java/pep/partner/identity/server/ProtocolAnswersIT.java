package pep.partner.identity.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

/** No refusal of the protocol's endpoints is without a body that says why. */
@ServiceTest
class ProtocolAnswersIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  @Autowired Api api;

  @ParameterizedTest
  @ValueSource(strings = {"/oauth2/token", "/oauth2/introspect", "/oauth2/revoke"})
  void aClientThatDoesNotSayWhoItIsIsToldInTheProtocolsOwnForm(String endpoint) {
    for (String form : new String[] {"", "token=x", "grant_type=client_credentials"}) {
      Answer answer = anybody().post(endpoint, FORM, form);
      assertThat(answer.status()).as(answer.body()).isIn(400, 401);
      assertThat(answer.text("error")).as(endpoint).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/oauth2/token, grant_type=client_credentials&client_id=nobody&client_secret=x, 401, invalid_client",
    "/oauth2/token, grant_type=frobnicate&client_id=operator&client_secret=x, 401, invalid_client",
    "/oauth2/introspect, token=x&client_id=nobody&client_secret=x, 401, invalid_client",
    "/oauth2/revoke, token=x&client_id=nobody&client_secret=x, 401, invalid_client",
    "/oauth2/introspect, token=x, 401, invalid_client",
    "/oauth2/revoke, token=x, 401, invalid_client",
  })
  void namesTheErrorOfTheProtocol(String endpoint, String form, int status, String error) {
    Answer answer = anybody().post(endpoint, FORM, form);
    answer.expect(status);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    assertThat(answer.text("error")).isEqualTo(error);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /oauth2/token, POST",
    "DELETE, /oauth2/token, POST",
    "GET, /oauth2/introspect, POST",
    "GET, /oauth2/revoke, POST",
    "POST, /oauth2/jwks, GET",
    "POST, /.well-known/openid-configuration, GET",
    "POST, /.well-known/oauth-authorization-server, GET",
    "DELETE, /oauth2/authorize, 'GET, POST'",
    "DELETE, /oauth2/logout, 'GET, POST'",
    "DELETE, /userinfo, 'GET, POST'",
  })
  void tellsOfAnotherMethodWhichOneTheEndpointTakes(String method, String path, String allowed) {
    for (Api who : List.of(anybody(), api.vendor("ven_1", "partners:read"))) {
      Answer answer = ask(who, method, path).expectProblem(405, "method-not-allowed");
      assertThat(answer.header("Allow")).isEqualTo(allowed);
    }
  }

  @Test
  void userinfoAnswersAProblemAndTheChallengeOfBearerTokens() {
    Answer none = anybody().get("/userinfo");
    none.expectProblem(401, "unauthenticated");
    assertThat(none.header("WWW-Authenticate")).isEqualTo("Bearer");

    Answer altered = api.as("altered").get("/userinfo");
    altered.expectProblem(401, "unauthenticated");
    assertThat(altered.header("WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void aTokenWithoutOpenidIsToldWhichScopeIsMissing() {
    Answer answer = api.vendor("ven_1", "partners:read").get("/userinfo");
    assertThat(answer.status()).isIn(401, 403);
    assertThat(answer.body()).isNotBlank();
    assertThat(answer.header("Content-Type")).contains("json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/oauth2/token",
        "/oauth2/introspect",
        "/oauth2/logout",
        "/oauth2/logout?id_token_hint=x",
        "/oauth2/authorize",
        "/oauth2/authorize?client_id=nobody&response_type=code",
        "/oauth2/nothing",
        "/userinfo/nothing"
      })
  void neverAnswersNothing(String path) {
    Answer answer = anybody().get(path);
    if (answer.status() >= 400) {
      assertThat(answer.body()).as(path + " " + answer.status()).isNotBlank();
    }
  }

  private static Answer ask(Api who, String method, String path) {
    return switch (method) {
      case "GET" -> who.get(path);
      case "POST" -> who.post(path);
      default -> who.delete(path);
    };
  }

  private Api anybody() {
    return api.with("Accept", "application/json");
  }
}
