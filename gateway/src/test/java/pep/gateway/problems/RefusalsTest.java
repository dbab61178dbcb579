package pep.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ResponseStatusException;
import pep.gateway.correlation.Correlation;

class RefusalsTest {

  private static final String SECRET = "jdbc:password=hunter2";

  @Test
  void saysNothingFromTheInsideOfWhatIsUnexpected() {
    Refusal refusal = Refusals.of(new IllegalStateException(SECRET));
    assertThat(refusal.code()).isEqualTo(ErrorCode.INTERNAL_ERROR);
    assertThat(refusal.detail()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @CsvSource({
    "400, INVALID_REQUEST", "404, NOT_FOUND", "405, METHOD_NOT_ALLOWED", "406, NOT_ACCEPTABLE",
    "413, TOO_LARGE", "418, INVALID_REQUEST", "500, INTERNAL_ERROR", "503, INTERNAL_ERROR"
  })
  void readsTheStatusOfTheFrameworksOwnErrors(int status, ErrorCode code) {
    Refusal refusal =
        Refusals.of(new ResponseStatusException(HttpStatusCode.valueOf(status), SECRET));
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.detail()).doesNotContain(SECRET);
  }

  @Test
  void answersKeysThatCannotBeReadAsAnOutage() {
    Refusal refusal = Refusals.of(new AuthenticationServiceException(SECRET));
    assertThat(refusal.code()).isEqualTo(ErrorCode.UNAVAILABLE);
    assertThat(refusal.retryAfter()).isPositive();
  }

  @Test
  void knowsWhatSecurityRefuses() {
    assertThat(Refusals.of(new AccessDeniedException(SECRET)).code())
        .isEqualTo(ErrorCode.FORBIDDEN);
    assertThat(Refusals.of(new ServerExchangeRejectedException(SECRET)).code())
        .isEqualTo(ErrorCode.INVALID_REQUEST);
  }

  @Test
  void handsOnARefusalAsItIs() {
    Refusal refusal = Refusal.of(ErrorCode.NOT_FOUND, "Nothing here.");
    assertThat(Refusals.of(refusal.raise())).isEqualTo(refusal);
  }

  @ParameterizedTest
  @EnumSource
  void givesEachErrorATypeThatCanBeLookedUp(ErrorCode code) {
    var correlation = Correlation.of("order-4711", null);
    Problem problem =
        Problem.of(Refusal.of(code, "d"), URI.create("https://partners.example"), correlation);
    assertThat(problem.type()).hasToString("https://partners.example/problems/" + code.code());
    assertThat(problem.requestId()).isEqualTo("order-4711");
    assertThat(problem.traceId()).isEqualTo(correlation.trace().traceId());
  }

  @Test
  void usesEachCodeOnceInOneForm() {
    Set<String> seen = new HashSet<>();
    for (ErrorCode code : ErrorCode.values()) {
      assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
      assertThat(code.status()).isBetween(400, 599);
      assertThat(code.cure()).endsWith(".");
      assertThat(seen.add(code.code())).isTrue();
    }
  }
}
