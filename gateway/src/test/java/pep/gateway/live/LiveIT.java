package pep.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.gateway.HearingGateway;
import pep.gateway.TokenIssuer;
import pep.gateway.live.OpenStream.Heard;

/** What services tell on a real broker reaches who may hear of it, and nobody else. */
class LiveIT extends HearingGateway {

  private static final String SCOPES = "deals:read ledger:read partners:read profile:read";

  @Autowired private LiveStreams streams;

  @BeforeEach
  void broker() {
    awaitBroker();
  }

  @Test
  void tellsTheVendorAndThePartnersConcernedAndNobodyElse() throws Exception {
    try (var staff = open(token("vnd_1", null, "usr_1", SCOPES), null);
        var concerned = open(token("vnd_1", "par_1", "usr_2", SCOPES), null);
        var sharing = open(token("vnd_1", "par_2", "usr_3", SCOPES), null);
        var other = open(token("vnd_1", "par_3", "usr_4", SCOPES), null);
        var foreign = open(token("vnd_9", null, "usr_5", SCOPES), null);
        var withoutScope = open(token("vnd_1", null, "usr_6", "catalog:read"), null)) {
      for (var stream : List.of(staff, concerned, sharing, other, foreign, withoutScope)) {
        assertThat(stream.next().name()).isEqualTo("ready");
      }
      publish("deal.changed.v1", deal("vnd_1", "dea_1"));

      for (var stream : List.of(staff, concerned, sharing)) {
        Heard heard = stream.next();
        assertThat(heard.name()).isEqualTo("changed");
        assertThat(heard.data()).isEqualTo("{\"kind\":\"deal\",\"id\":\"dea_1\"}");
      }
      // What comes after it shows that nothing came before.
      publish("notice.told.v1", notice("vnd_1", "usr_4"));
      publish("notice.told.v1", notice("vnd_1", "usr_6"));
      publish("deal.changed.v1", deal("vnd_9", "dea_9"));
      assertThat(other.next().data()).contains("notice");
      assertThat(withoutScope.next().data()).contains("notice");
      assertThat(foreign.next().data()).contains("dea_9");
      assertThat(staff.isSilent()).isTrue();
    }
  }

  @Test
  void goesOnWhereAClientWasAndSaysWhenItCannot() throws Exception {
    String token = token("vnd_7", null, "usr_1", SCOPES);
    String last;
    try (var stream = open(token, null)) {
      stream.next();
      publish("deal.changed.v1", deal("vnd_7", "dea_1"));
      last = stream.next().id();
    }
    try (var meanwhile = open(token, null)) {
      meanwhile.next();
      publish("deal.changed.v1", "[" + deal("vnd_7", "dea_2") + "," + deal("vnd_7", "dea_2") + "]");
      meanwhile.next();
    }
    try (var back = open(token, last);
        var lost = open(token, "another-gateway.17");
        var nonsense = open(token, last + "x")) {
      assertThat(back.next().name()).isEqualTo("ready");
      assertThat(back.next().data()).contains("dea_2");
      assertThat(lost.next().name()).isEqualTo("reset");
      assertThat(nonsense.next().name()).isEqualTo("reset");
      assertThat(back.isSilent()).isTrue();
    }
  }

  @Test
  void aCrowdOfOneKindIsOneHint() throws Exception {
    try (var stream = open(token("vnd_3", null, "usr_1", SCOPES), null)) {
      stream.next();
      List<String> crowd = new ArrayList<>();
      for (int i = 0; i < 500; i++) {
        crowd.add(deal("vnd_3", "dea_" + i));
      }
      publish("deal.changed.v1", "[" + String.join(",", crowd) + "]");
      assertThat(stream.next().data()).isEqualTo("{\"kind\":\"deal\"}");
    }
  }

  @Test
  void endsWithTheAccessAndWithTheToken() throws Exception {
    var claims = TokenIssuer.claims("vnd_4", null).claim("ver", 3);
    String brief =
        ISSUER.sign(
            TokenIssuer.claims("vnd_4", null)
                .subject("usr_2")
                .expirationTime(Date.from(Instant.now().plusSeconds(2)))
                .build());
    try (var cut = open(ISSUER.sign(claims.build()), null);
        var stays = open(ISSUER.sign(claims.claim("ver", 4).build()), null);
        var expires = open(brief, null)) {
      cut.next();
      stays.next();
      expires.next();
      publish(
          "access.ended.v1",
          "{\"type\":\"access.ended.v1\",\"vendorid\":\"vnd_4\",\"data\":{\"of\":\"usr_1\",\"before\":4,\"until\":\"%s\"}}"
              .formatted(Instant.now().plusSeconds(600)));
      assertThat(cut.next().name()).isEqualTo("end");
      assertThat(expires.next().name()).isEqualTo("end");
      assertThat(stays.isSilent()).isTrue();
    }
  }

  @Test
  void refusesTooManyOfOneUserAndWhoHasNoVendor() throws Exception {
    String token = token("vnd_5", null, "usr_1", SCOPES);
    List<OpenStream> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      all.add(open(token, null));
      all.getLast().next();
    }
    get("/api/me/events", token)
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .exists("Retry-After")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("too-many-streams");
    all.removeLast().close();
    await()
        .untilAsserted(
            () -> {
              try (var again = open(token, null)) {
                assertThat(again.status()).contains(" 200 ");
              }
            });
    for (OpenStream stream : all) {
      stream.close();
    }
    get("/api/me/events", ISSUER.operator()).expectStatus().isForbidden();
    get("/api/me/events").expectStatus().isUnauthorized();
  }

  @Test
  void holdsTwoThousandStreams() throws Exception {
    List<OpenStream> all = Collections.synchronizedList(new ArrayList<>());
    long before = used();
    try (var users = Executors.newFixedThreadPool(20, Thread.ofVirtual().factory())) {
      List<Callable<Boolean>> opening = new ArrayList<>();
      for (int user = 0; user < 200; user++) {
        String token = token("vnd_6", null, "usr_" + user, SCOPES);
        opening.add(() -> all.addAll(tenOf(token)));
      }
      for (var opened : users.invokeAll(opening)) {
        opened.get();
      }
      for (OpenStream stream : all) {
        assertThat(stream.next().name()).isEqualTo("ready");
      }
      assertThat(streams.open()).isGreaterThanOrEqualTo(2_000);
      publish("deal.changed.v1", deal("vnd_6", "dea_1"));
      for (OpenStream stream : all) {
        assertThat(stream.next().data()).contains("dea_1");
      }
      assertThat(used() - before)
          .as("bytes, with those of the 2,000 clients")
          .isLessThan(200_000_000);
    } finally {
      for (OpenStream stream : all) {
        stream.close();
      }
    }
    await().until(() -> streams.open() < 100);
  }

  private List<OpenStream> tenOf(String token) throws Exception {
    List<OpenStream> opened = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      opened.add(open(token, null));
    }
    return opened;
  }

  private OpenStream open(String token, @Nullable String lastId) throws Exception {
    return new OpenStream(port(), token, lastId);
  }

  private static String token(
      String vendorId, @Nullable String partnerId, String userId, String scopes) {
    JWTClaimsSet claims =
        TokenIssuer.claims(vendorId, partnerId).subject(userId).claim("scope", scopes).build();
    return ISSUER.sign(claims);
  }

  private static String deal(String vendorId, String dealId) {
    return """
        {"type":"deal.changed.v1","vendorid":"%s","data":{"dealId":"%s","partnerId":"par_1",
        "customer":"a secret","shares":[{"partnerId":"par_1"},{"partnerId":"par_2"}]}}"""
        .formatted(vendorId, dealId);
  }

  private static String notice(String vendorId, String userId) {
    return """
        {"type":"notice.told.v1","vendorid":"%s","data":{"noticeId":"not_1","userId":"%s"}}"""
        .formatted(vendorId, userId);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
