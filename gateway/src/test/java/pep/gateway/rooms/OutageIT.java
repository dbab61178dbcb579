package pep.gateway.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class OutageIT extends BreakingServices {

  @Test
  void repeatsAReadOnceThatWasBrokenOff() {
    BREAKING.breakOff(1);
    assertThat(status("/api/broken")).isEqualTo(200);
    assertThat(BREAKING.requests()).isEqualTo(2);
  }

  @Test
  void repeatsAReadNoMoreThanOnce() {
    BREAKING.breakOff(2);
    get("/api/broken", ISSUER.staff())
        .expectStatus()
        .isEqualTo(502)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("answer-lost")
        .jsonPath("$.service")
        .isEqualTo("breaking-service");
    assertThat(BREAKING.requests()).isEqualTo(2);
  }

  @Test
  void neverRepeatsAWrite() {
    for (HttpMethod write :
        new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE}) {
      BREAKING.breakOff(1);
      client
          .method(write)
          .uri("/api/broken")
          .headers(it -> it.setBearerAuth(ISSUER.staff()))
          .exchange()
          .expectStatus()
          .isEqualTo(502)
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("answer-lost");
      assertThat(BREAKING.requests()).as(write.name()).isEqualTo(1);
      BREAKING.breakOff(0);
      for (int call = 0; call < 4; call++) {
        assertThat(status("/api/broken")).isEqualTo(200);
      }
    }
  }

  @Test
  void saysWhichServiceIsAwayAndWhenToTryAgain() {
    room("territory").stop();
    try {
      client
          .post()
          .uri("/api/deals")
          .headers(it -> it.setBearerAuth(ISSUER.staff()))
          .bodyValue("{}")
          .exchange()
          .expectStatus()
          .isEqualTo(503)
          .expectHeader()
          .contentType("application/problem+json")
          .expectHeader()
          .valueEquals("Retry-After", "2")
          .expectBody()
          .jsonPath("$.type")
          .isEqualTo("http://127.0.0.1:8080/problems/unavailable")
          .jsonPath("$.code")
          .isEqualTo("unavailable")
          .jsonPath("$.service")
          .isEqualTo("territory-service")
          .jsonPath("$.detail")
          .isEqualTo("territory-service cannot be reached; nothing was done.")
          .jsonPath("$.requestId")
          .isNotEmpty();
      assertThat(status("/api/sales")).as("another service").isEqualTo(200);
    } finally {
      room("territory").restart();
    }
  }
}
