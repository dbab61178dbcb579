package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Somebody who runs the installation, from the invitation to the day when it is over. */
@ExtendWith(InstalledService.class)
class OperatorIT {

  private static final Duration BAR = Duration.ofSeconds(30);

  private final RunningService service;
  private final People people;
  private final Browser api;

  OperatorIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
    this.api = new Browser(service.origin());
  }

  private record Person(String id, String email, String access, String refresh) {}

  @Test
  void signsInWithASecondFactorAndItsDeedsStandInTheVendorsTrail() {
    People.Vendor vendor = people.vendorWithAdmin();
    String admin = access(people.tokens(vendor.email(), "openid api"));
    Person operator = operator("operator");
    JsonNode claims = Browser.claims(operator.access());
    assertThat(claims.path("scope").asString()).isEqualTo("operator");
    assertThat(claims.has("vendor_id")).isFalse();
    JsonNode own = Browser.json(call(operator, "GET", "/api/memberships", ""), 200).path("items");
    assertThat(own.findValuesAsString("role")).containsExactly("operator");
    assertThat(call(operator, "GET", "/api/sessions", "").statusCode()).isEqualTo(200);

    String path = "/api/vendors/" + vendor.id();
    Browser.json(call(operator, "POST", path + "/rename", Map.of("name", "Southwind")), 200);

    await()
        .untilAsserted(
            () ->
                assertThat(
                        Browser.json(api.api(admin, "GET", "/api/vendors/current/history", ""), 200)
                            .path("items")
                            .path(0)
                            .path("by")
                            .asString())
                    .isEqualTo("operator:" + operator.id()));
  }

  @Test
  void seesNothingOfAVendorsBusiness() {
    Person operator = operator("operator");

    for (String path :
        List.of(
            "/api/partners",
            "/api/users",
            "/api/webhooks",
            "/api/notices",
            "/api/segments",
            "/api/applications",
            "/api/vendors/current",
            "/api/vendors/current/history")) {
      assertThat(call(operator, "GET", path, "").statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void aViewerLooksAndChangesNothing() {
    People.Vendor vendor = people.vendor();
    Person viewer = operator("operator_viewer");
    String path = "/api/vendors/" + vendor.id();

    JsonNode seen = Browser.json(call(viewer, "GET", path, ""), 200);
    assertThat(seen.path("name").asString()).isEqualTo("Northwind");
    assertThat(seen.path("administrators")).isEmpty();
    assertThat(call(viewer, "GET", "/api/partner/parked", "").statusCode()).isEqualTo(200);
    assertThat(call(viewer, "POST", path + "/suspend", Map.of("reason", "no")).statusCode())
        .isEqualTo(403);
    assertThat(call(viewer, "POST", "/api/operators", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void whoIsDisabledOrSignedOutIsCutOff() {
    Person one = operator("operator");
    Person other = operator("operator");

    Browser.json(
        call(one, "POST", "/api/operators/" + other.id() + "/disable", Map.of("reason", "left")),
        200);

    await().atMost(BAR).untilAsserted(() -> assertThat(reads(other)).isEqualTo(401));
    assertThat(people.refresh(other.refresh()).statusCode()).isEqualTo(400);
    assertThat(reads(one)).isEqualTo(200);

    String session = Browser.claims(one.access()).path("session").asString();
    call(one, "POST", "/api/sessions/" + session + "/end", "");
    await().atMost(BAR).untilAsserted(() -> assertThat(reads(one)).isEqualTo(401));
  }

  @Test
  void onePersonIsAnOperatorAndAVendorsAndSwitches() {
    People.Vendor vendor = people.vendorWithAdmin();
    people.acceptKnown(invited(vendor.email(), "operator"));
    Browser browser = new Browser(service.origin());
    SecondFactorSetup.turnOn(browser, SecondFactorSetup.afterPassword(browser, vendor.email()));
    String first = access(tokens(browser));
    assertThat(Browser.claims(first).path("vendor_id").asString()).isEqualTo(vendor.id());

    Browser.json(api.api(first, "POST", "/api/memberships/installation/activate", ""), 200);
    String next = access(tokens(browser));
    assertThat(Browser.claims(next).has("vendor_id")).isFalse();
    assertThat(Browser.claims(next).path("scope").asString()).isEqualTo("operator");

    String back = "/api/memberships/" + vendor.id() + "/activate";
    Browser.json(api.api(next, "POST", back, ""), 200);
    assertThat(Browser.claims(access(tokens(browser))).path("vendor_id").asString())
        .isEqualTo(vendor.id());
  }

  private Person operator(String role) {
    String email = People.address();
    JsonNode invited = invitation(email, role);
    people.accept(invited.path("invitation").path("link").asString());
    Browser browser = new Browser(service.origin());
    SecondFactorSetup.turnOn(browser, SecondFactorSetup.afterPassword(browser, email));
    JsonNode tokens = tokens(browser);
    return new Person(
        invited.path("user").path("id").asString(),
        email,
        access(tokens),
        tokens.path("refresh_token").asString());
  }

  private JsonNode invitation(String email, String role) {
    Map<String, String> guest = Map.of("email", email, "name", "Grace Hopper", "role", role);
    return Browser.json(api.api(people.operatorToken(), "POST", "/api/operators", guest), 201);
  }

  private String invited(String email, String role) {
    return invitation(email, role).path("invitation").path("link").asString();
  }

  private JsonNode tokens(Browser browser) {
    String code = People.code(browser.get(people.authorize("openid api", "s")));
    return Browser.json(people.exchange(code, People.VERIFIER), 200);
  }

  private HttpResponse<String> call(Person person, String method, String path, Object body) {
    return api.api(person.access(), method, path, body);
  }

  private int reads(Person person) {
    return call(person, "GET", "/api/vendors", "").statusCode();
  }

  private static String access(JsonNode tokens) {
    return tokens.path("access_token").asString();
  }
}
