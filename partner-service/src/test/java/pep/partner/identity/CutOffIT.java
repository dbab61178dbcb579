package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What was given out ends with what it was given for, long before it expires. */
@ExtendWith(InstalledService.class)
class CutOffIT {

  private static final Duration BAR = Duration.ofSeconds(30);

  private final RunningService service;
  private final People people;
  private final Browser api;

  CutOffIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
    this.api = new Browser(service.origin());
  }

  /** Somebody else of the vendor, signed in. */
  private record Colleague(String id, String email, String access, String refresh) {}

  @Test
  void aDisabledUsersTokensEnd() {
    People.Vendor vendor = people.vendorWithAdmin();
    String admin = access(people.tokens(vendor.email(), "openid api"));
    Colleague colleague = colleague(admin, "channel_manager");
    assertThat(reads(colleague.access())).isEqualTo(200);

    Browser.json(
        api.api(
            admin, "POST", "/api/users/" + colleague.id() + "/disable", Map.of("reason", "left")),
        200);

    awaitEnd(colleague.access());
    assertThat(writes(colleague.access())).isEqualTo(401);
    assertThat(people.refresh(colleague.refresh()).statusCode()).isEqualTo(400);
    assertThat(reads(admin)).as("the administrator's own").isEqualTo(200);
  }

  @Test
  void aRoleThatWasTakenAwayEndsItsTokensAndTheNextOneIsGood() {
    People.Vendor vendor = people.vendorWithAdmin();
    String admin = access(people.tokens(vendor.email(), "openid api"));
    Colleague colleague = colleague(admin, "vendor_admin");

    Browser.json(
        api.api(
            admin,
            "POST",
            "/api/users/" + colleague.id() + "/assign",
            Map.of("role", "vendor_viewer")),
        200);

    awaitEnd(colleague.access());
    String next = access(Browser.json(people.refresh(colleague.refresh()), 200));
    assertThat(reads(next)).isEqualTo(200);
    assertThat(Browser.claims(next).path("scope").asString()).doesNotContain("users:write");
  }

  @Test
  void aRevokedTokenAndARevokedClientEnd() {
    People.Vendor vendor = people.vendorWithAdmin();
    JsonNode tokens = people.tokens(vendor.email(), "openid api");
    String admin = access(people.tokens(vendor.email(), "openid api"));
    JsonNode client =
        Browser.json(
            api.api(
                admin,
                "POST",
                "/api/api-clients",
                Map.of("name", "ERP", "scopes", new String[] {"vendor:read"})),
            201);
    String machine =
        access(people.token(client.path("id").asString(), client.path("secret").asString(), ""));
    assertThat(reads(machine)).isEqualTo(200);

    api.post(
        "/oauth2/revoke",
        Map.of("token", access(tokens)),
        Browser.basic("portal", RunningService.PORTAL_SECRET));
    api.api(admin, "POST", "/api/api-clients/" + client.path("id").asString() + "/revoke", "");

    awaitEnd(access(tokens));
    awaitEnd(machine);
    assertThat(reads(admin)).as("another token of the same person").isEqualTo(200);
  }

  @Test
  void sessionsAreListedAndEndedWithWhatWasGrantedInThem() {
    People.Vendor vendor = people.vendorWithAdmin();
    JsonNode here = people.tokens(vendor.email(), "openid api");
    JsonNode elsewhere = people.tokens(vendor.email(), "openid api");
    JsonNode sessions =
        Browser.json(api.api(access(here), "GET", "/api/sessions", ""), 200).path("items");
    assertThat(sessions).hasSize(2);
    String other = Browser.claims(access(elsewhere)).path("session").asString();
    assertThat(sessions.findValuesAsString("id")).contains(other);
    assertThat(sessions.valueStream().filter(it -> it.path("current").asBoolean()))
        .extracting(it -> it.path("id").asString())
        .containsExactly(Browser.claims(access(here)).path("session").asString());

    assertThat(api.api(access(here), "POST", "/api/sessions/" + other + "/end", "").statusCode())
        .isEqualTo(204);
    assertThat(api.api(access(here), "POST", "/api/sessions/" + other + "/end", "").statusCode())
        .isEqualTo(404);

    awaitEnd(access(elsewhere));
    assertThat(people.refresh(elsewhere.path("refresh_token").asString()).statusCode())
        .isEqualTo(400);
    assertThat(reads(access(here))).isEqualTo(200);
  }

  @Test
  void signingOutEndsTheRefreshTokenAndTheAccessToken() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = new Browser(service.origin());
    JsonNode tokens =
        Browser.json(
            people.exchange(people.signIn(browser, vendor.email(), "openid api"), People.VERIFIER),
            200);

    browser.submit(browser.get("/logout"), Map.of());

    assertThat(people.refresh(tokens.path("refresh_token").asString()).statusCode()).isEqualTo(400);
    awaitEnd(access(tokens));
  }

  @Test
  void theClientsSignOutEndsItsGrantInWhicheverBrowser() {
    People.Vendor vendor = people.vendorWithAdmin();
    JsonNode tokens = people.tokens(vendor.email(), "openid api");

    new Browser(service.origin())
        .get("/oauth2/logout?id_token_hint=" + tokens.path("id_token").asString());

    assertThat(people.refresh(tokens.path("refresh_token").asString()).statusCode()).isEqualTo(400);
    awaitEnd(access(tokens));
  }

  @Test
  void anAdministratorSignsAUserOutEverywhere() {
    People.Vendor vendor = people.vendorWithAdmin();
    String admin = access(people.tokens(vendor.email(), "openid api"));
    Colleague colleague = colleague(admin, "vendor_viewer");

    assertThat(
            api.api(
                    admin,
                    "POST",
                    "/api/users/" + colleague.id() + "/end-sessions",
                    Map.of("reason", "laptop lost"))
                .statusCode())
        .isEqualTo(204);

    awaitEnd(colleague.access());
    assertThat(people.refresh(colleague.refresh()).statusCode()).isEqualTo(400);
    assertThat(reads(access(people.tokens(colleague.email(), "openid api")))).isEqualTo(200);
  }

  private Colleague colleague(String admin, String role) {
    String email = People.address();
    JsonNode invited =
        Browser.json(
            api.api(
                admin, "POST", "/api/users", Map.of("email", email, "name", "Bo", "role", role)),
            201);
    people.accept(invited.path("invitation").path("link").asString());
    JsonNode tokens = people.tokens(email, "openid api");
    return new Colleague(
        invited.path("user").path("id").asString(),
        email,
        access(tokens),
        tokens.path("refresh_token").asString());
  }

  private void awaitEnd(String token) {
    await().atMost(BAR).untilAsserted(() -> assertThat(reads(token)).isEqualTo(401));
  }

  private int reads(String token) {
    return api.api(token, "GET", "/api/vendors/current", "").statusCode();
  }

  private int writes(String token) {
    return api.api(token, "POST", "/api/segments", Map.of()).statusCode();
  }

  private static String access(JsonNode tokens) {
    return tokens.path("access_token").asString();
  }
}
