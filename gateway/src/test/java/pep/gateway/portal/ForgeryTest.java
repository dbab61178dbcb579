package pep.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ForgeryTest {

  private static final Session SESSION =
      new Session(new Tokens("access", Instant.EPOCH, null, null), "Ada", "proof");

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void suspectsAChangeWithoutProofOrWithAnother(String method) {
    assertThat(Forgery.isPossible(request(method, null), SESSION)).isTrue();
    assertThat(Forgery.isPossible(request(method, "other"), SESSION)).isTrue();
    assertThat(Forgery.isPossible(request(method, ""), SESSION)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void believesAChangeWithProofEachTime(String method) {
    assertThat(Forgery.isPossible(request(method, "proof"), SESSION)).isFalse();
    assertThat(Forgery.isPossible(request(method, "proof"), SESSION)).isFalse();
  }

  @Test
  void asksNoProofOfARead() {
    assertThat(Forgery.isPossible(request("GET", null), SESSION)).isFalse();
    assertThat(Forgery.isPossible(request("HEAD", null), SESSION)).isFalse();
  }

  private static MockServerHttpRequest request(String method, String proof) {
    var request = MockServerHttpRequest.method(HttpMethod.valueOf(method), "/api/deals");
    return proof == null ? request.build() : request.header(Forgery.HEADER, proof).build();
  }
}
