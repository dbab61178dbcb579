package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(InstalledService.class)
class SuspendedPartnerIT {

  private static final Duration BAR = Duration.ofSeconds(30);

  private final People people;
  private final Browser api;
  private String admin;
  private String partner;
  private String email;
  private String clientId;
  private String secret;

  SuspendedPartnerIT(RunningService service) {
    this.people = new People(service.origin());
    this.api = new Browser(service.origin());
  }

  @BeforeEach
  void aPartnerInBusinessWithAUserAndAClient() {
    admin = accessToken(people.vendorWithAdmin().email());
    partner = activePartner();
    email = invite();
    Map<String, Object> wanted =
        Map.of("name", "PSA", "scopes", List.of("profile:read"), "partnerId", partner);
    JsonNode client = Browser.json(api.api(admin, "POST", "/api/api-clients", wanted), 201);
    clientId = client.path("id").asString();
    secret = client.path("secret").asString();
  }

  @Test
  void getsNoNewTokenWhileItIsSuspendedAndTokensAgainOnceItIsActive() {
    Browser signedIn = new Browser(people.origin());
    String code = people.signIn(signedIn, email, "openid api");
    String refresh =
        Browser.json(people.exchange(code, People.VERIFIER), 200).path("refresh_token").asString();
    assertThat(clientAnswer()).isEqualTo(200);

    step("suspend", Map.of("reason", "debts"));
    step("suspend", Map.of("reason", "debts again"));

    JsonNode refused = Browser.json(people.refresh(refresh), 400);
    assertThat(refused.path("error").asString()).isEqualTo("invalid_grant");
    assertThat(clientAnswer()).isEqualTo(401);
    assertThat(signInAttempt().statusCode()).isEqualTo(401);
    HttpResponse<String> bySession = signedIn.get(people.authorize("openid api", "state"));
    assertThat(Browser.location(bySession)).startsWith("/login");

    step("activate", "");
    assertThat(Browser.claims(accessToken(email)).path("partner_id").asString()).isEqualTo(partner);
    assertThat(clientAnswer()).isEqualTo(200);
  }

  @Test
  void whatItWasGivenEndsWithinSecondsAndWhatItIsGivenAfterwardsIsGoodAtOnce() {
    String person = accessToken(email);
    String machine = clientToken();
    assertThat(reads(person)).isEqualTo(200);
    assertThat(reads(machine)).isEqualTo(200);

    step("suspend", Map.of("reason", "debts"));

    await().atMost(BAR).untilAsserted(() -> assertThat(reads(person)).isEqualTo(401));
    await().atMost(BAR).untilAsserted(() -> assertThat(reads(machine)).isEqualTo(401));
    assertThat(staffAnswer()).isEqualTo(200);

    step("activate", "");
    assertThat(reads(accessToken(email))).isEqualTo(200);
    assertThat(reads(clientToken())).isEqualTo(200);
    assertThat(reads(person)).as("what was given before").isEqualTo(401);
  }

  @Test
  void getsNoTokenForGoodOnceItHasEnded() {
    assertThat(clientAnswer()).isEqualTo(200);

    step("end", Map.of("reason", "closed"));
    step("end", Map.of("reason", "closed"));

    assertThat(clientAnswer()).isEqualTo(401);
    assertThat(signInAttempt().statusCode()).isEqualTo(401);
    assertThat(staffAnswer()).isEqualTo(200);
  }

  @Test
  void speaksForThePartnerThatItWasMergedIntoAndForItselfNoMore() {
    String duplicate = partner;
    String person = accessToken(email);
    String survivor = activePartner();

    Map<String, Object> merge = Map.of("into", survivor, "reason", "entered twice");
    String path = "/api/partners/" + duplicate + "/merge";
    JsonNode moves =
        Browser.json(api.api(admin, "GET", path + "?into=" + survivor, ""), 200).path("moves");
    assertThat(moves.toString()).contains("\"users\":1", "\"apiClients\":1");
    Browser.json(api.api(admin, "POST", path, merge), 200);

    await().until(() -> clientAnswer() == 200);
    await().atMost(BAR).untilAsserted(() -> assertThat(reads(person)).isEqualTo(401));
    await().until(() -> signInAttempt().statusCode() != 401);
    String now = accessToken(email);
    assertThat(Browser.claims(now).path("partner_id").asString()).isEqualTo(survivor);
    assertThat(Browser.claims(clientToken()).path("partner_id").asString()).isEqualTo(survivor);
  }

  @Test
  void aUserOfAnotherPartnerTooSpeaksForThatOne() {
    People.Vendor second = people.vendor(email);
    people.accept(second.invitation());
    assertThat(Browser.claims(accessToken(email)).path("partner_id").asString()).isEqualTo(partner);

    step("suspend", Map.of("reason", "debts"));

    JsonNode claims = Browser.claims(accessToken(email));
    assertThat(claims.path("vendor_id").asString()).isEqualTo(second.id());
    assertThat(claims.has("partner_id")).isFalse();
  }

  private int reads(String token) {
    return api.api(token, "GET", "/api/my/profile", "").statusCode();
  }

  private String clientToken() {
    return people.token(clientId, secret, "").path("access_token").asString();
  }

  private int staffAnswer() {
    return api.api(admin, "GET", "/api/partners/" + partner, "").statusCode();
  }

  private String accessToken(String who) {
    return people.tokens(who, "openid api").path("access_token").asString();
  }

  private int clientAnswer() {
    return people.tokenAnswer(clientId, secret, "").statusCode();
  }

  private HttpResponse<String> signInAttempt() {
    Browser browser = new Browser(people.origin());
    return browser.submit(
        browser.get("/login"), Map.of("email", email, "password", People.PASSWORD));
  }

  private String invite() {
    Map<String, Object> wanted =
        Map.of(
            "email",
            People.address(),
            "name",
            "Kim",
            "role",
            "partner_admin",
            "partnerId",
            partner);
    JsonNode invited = Browser.json(api.api(admin, "POST", "/api/users", wanted), 201);
    people.accept(invited.path("invitation").path("link").asString());
    return invited.path("user").path("email").asString();
  }

  private String activePartner() {
    Map<String, Object> profile = Map.of("name", "P", "type", "reseller", "country", "GB");
    Map<String, Object> wanted = Map.of("code", UUID.randomUUID().toString(), "profile", profile);
    partner =
        Browser.json(api.api(admin, "POST", "/api/partners", wanted), 201).path("id").asString();
    step("review", "");
    step("agreement", Map.of());
    step("checklist/company-verified", "");
    step("checklist/contact-confirmed", "");
    step("activate", "");
    return partner;
  }

  private void step(String step, Object body) {
    Browser.json(api.api(admin, "POST", "/api/partners/" + partner + "/" + step, body), 200);
  }
}
