package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import pep.partner.PartnerServiceApplication;
import pep.partner.encryption.EncryptionKeyUnusable;
import pep.platform.test.RealServers;
import tools.jackson.databind.JsonNode;

class RestartIT {

  private static final RealServers.Room ROOM = RealServers.get().room("partner");
  private static final Map<String, String> CONFIDENTIAL =
      Map.of("pep.portal-secret", RunningService.PORTAL_SECRET);

  @AfterAll
  static void drop() {
    RunningService.drop(ROOM);
  }

  @Test
  void keysSessionsCodesAndRefreshTokensOutliveARestart() {
    int port = RunningService.freePort();
    People people = new People("http://127.0.0.1:" + port);
    Browser browser = new Browser(people.origin());
    People.Vendor vendor;
    Set<String> keys;
    String refresh;
    String code;
    String access;
    try (RunningService before = RunningService.start(ROOM, port, CONFIDENTIAL)) {
      vendor = people.vendorWithAdmin();
      JsonNode tokens = people.tokens(vendor.email(), "openid api");
      refresh = tokens.path("refresh_token").asString();
      access = tokens.path("access_token").asString();
      code = people.signIn(browser, vendor.email(), "openid api");
      keys = kids(before);
    }

    try (RunningService after = RunningService.start(ROOM, port, CONFIDENTIAL);
        RunningService beside = RunningService.start(ROOM, CONFIDENTIAL)) {
      assertThat(kids(after)).isEqualTo(keys).isEqualTo(kids(beside));
      assertThat(browser.api(access, "GET", "/api/vendors/current", "").statusCode())
          .isEqualTo(200);
      assertThat(people.exchange(code, People.VERIFIER).statusCode()).isEqualTo(200);
      assertThat(people.refresh(refresh).statusCode()).isEqualTo(200);
      HttpResponse<String> signedInStill = browser.get(people.authorize("openid api", "s"));
      assertThat(People.code(signedInStill)).isNotEmpty();
    }
  }

  @Test
  void aNewKeyIsPublishedBeforeItSigns() {
    try (RunningService service = RunningService.start(ROOM, CONFIDENTIAL)) {
      People people = new People(service.origin());
      Browser api = new Browser(service.origin());
      Set<String> before = kids(service);
      String operator = people.operatorToken();
      JsonNode successor =
          Browser.json(api.api(operator, "POST", "/api/partner/signing-keys/rotate", ""), 200);
      JsonNode again =
          Browser.json(api.api(operator, "POST", "/api/partner/signing-keys/rotate", ""), 200);

      assertThat(again.path("kid")).isEqualTo(successor.path("kid"));
      Set<String> after = new HashSet<>(before);
      after.add(successor.path("kid").asString());
      assertThat(kids(service)).isEqualTo(after).hasSize(before.size() + 1);
      assertThat(people.operatorToken()).isNotEmpty();
    }
  }

  @Test
  void withoutASecretThePortalIsAPublicClient() {
    try (RunningService service = RunningService.start(ROOM, Map.of())) {
      People people = new People(service.origin());
      People.Vendor vendor = people.vendorWithAdmin();
      String code = people.signIn(new Browser(service.origin()), vendor.email(), "openid api");
      Map<String, String> request =
          Map.of(
              "grant_type",
              "authorization_code",
              "client_id",
              "portal",
              "code",
              code,
              "redirect_uri",
              people.redirectUri(),
              "code_verifier",
              People.VERIFIER);

      Browser api = new Browser(service.origin());
      JsonNode tokens = Browser.json(api.post("/oauth2/token", request, Map.of()), 200);
      assertThat(tokens.path("access_token").asString()).isNotEmpty();
      assertThat(tokens.has("refresh_token")).isFalse();
    }
  }

  @Test
  void doesNotStartWithoutAnEncryptionKey() {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                    PartnerServiceApplication.class,
                    "--pep.encryption-key=",
                    "--server.port=0",
                    "--spring.mongodb.uri=" + ROOM.mongoUri(),
                    "--spring.rabbitmq.addresses=" + ROOM.amqpUri()))
        .hasRootCauseInstanceOf(EncryptionKeyUnusable.class);
  }

  private static Set<String> kids(RunningService service) {
    JsonNode keys =
        Browser.json(new Browser(service.origin()).get("/oauth2/jwks"), 200).path("keys");
    Set<String> kids = new HashSet<>();
    keys.forEach(key -> kids.add(key.path("kid").asString()));
    return kids;
  }
}
