package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderPolicyTest {

  @Test
  void refusesIdentitiesFromAClientInAnyCase() {
    var names =
        List.of(
            "X-User-Id", "x-uSER", "X-VENDOR-ID", "x-partner", "X-Tenant", "X-Auth-Request-User");
    assertThat(HeaderPolicy.refusedOnTheWayIn(names, List.of())).containsAll(names);
  }

  @Test
  void refusesWhatSaysAnotherWayOrMethod() {
    var names =
        List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Prefix",
            "X-Real-IP",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-HTTP-Method-Override");
    assertThat(HeaderPolicy.refusedOnTheWayIn(names, List.of())).containsAll(names);
  }

  @Test
  void refusesWhatConcernsOneConnectionBothWays() {
    var names = List.of("Connection", "Keep-Alive", "TE", "Trailer", "Upgrade", "X-Hop");
    assertThat(HeaderPolicy.refusedOnTheWayIn(names, List.of("x-hop"))).containsAll(names);
    assertThat(HeaderPolicy.refusedOnTheWayOut(names, List.of("x-hop"))).containsAll(names);
  }

  @Test
  void passesWhatServicesNeed() {
    var names =
        List.of(
            "Authorization",
            "Cookie",
            "Accept",
            "Content-Type",
            "If-Match",
            "Idempotency-Key",
            "Origin",
            "Referer",
            "User-Agent",
            "tracestate");
    assertThat(HeaderPolicy.refusedOnTheWayIn(names, List.of())).isEmpty();
  }

  @Test
  void passesWhatClientsNeed() {
    var names =
        List.of("ETag", "Location", "Set-Cookie", "Retry-After", "WWW-Authenticate", "Link");
    assertThat(HeaderPolicy.refusedOnTheWayOut(names, List.of())).isEmpty();
  }

  @Test
  void saysItselfWhatAServiceSaysOfTheRequest() {
    assertThat(
            HeaderPolicy.refusedOnTheWayOut(
                List.of("X-Request-Id", "traceparent", "Server", "X-Powered-By"), List.of()))
        .hasSize(4);
  }
}
