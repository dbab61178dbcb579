package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.identity.SecondFactorSetup.afterPassword;
import static pep.partner.identity.SecondFactorSetup.turnOn;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(InstalledService.class)
class SecondFactorPageIT {

  private final RunningService service;
  private final People people;

  SecondFactorPageIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
  }

  @Test
  void whoTurnsItOnShowsACodeAtTheNextSignIn() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser browser = new Browser(service.origin());
    people.signIn(browser, vendor.email(), "openid api");
    List<String> recovery = turnOn(browser, browser.get("/password/second-factor"));

    Browser next = new Browser(service.origin());
    HttpResponse<String> page = afterPassword(next, vendor.email());
    assertThat(page.body()).contains("one-time-code");
    assertThat(next.get("/password/change").statusCode()).as("not yet in").isEqualTo(303);
    assertThat(next.submit(page, Map.of("code", "000000")).statusCode()).isEqualTo(401);
    assertThat(next.submit(page, Map.of("code", recovery.getFirst())).statusCode()).isEqualTo(303);
    assertThat(next.get("/password/change").statusCode()).isEqualTo(200);

    Browser again = new Browser(service.origin());
    HttpResponse<String> asked = afterPassword(again, vendor.email());
    assertThat(again.submit(asked, Map.of("code", recovery.getFirst())).statusCode())
        .as("used before")
        .isEqualTo(401);
  }

  @Test
  void aVendorRequiresItByRole() {
    People.Vendor vendor = people.vendorWithAdmin();
    String admin = people.tokens(vendor.email(), "openid api").path("access_token").asString();
    String email = colleague(admin).email();
    Browser browser = new Browser(service.origin());
    String code = people.signIn(browser, email, "openid api");
    String refresh =
        Browser.json(people.exchange(code, People.VERIFIER), 200).path("refresh_token").asString();

    assertThat(demand(admin, "vendor_admin").statusCode()).as("has none").isEqualTo(409);
    assertThat(demand(admin, "vendor_viewer").statusCode()).isEqualTo(200);

    assertThat(people.refresh(refresh).statusCode()).isEqualTo(400);
    assertThat(Browser.location(browser.get(people.authorize("openid", "s")))).contains("/login");
    HttpResponse<String> page = afterPassword(browser, email);
    turnOn(browser, page);
    assertThat(People.code(browser.get(people.authorize("openid api", "s")))).isNotEmpty();
  }

  private HttpResponse<String> demand(String admin, String role) {
    return new Browser(service.origin())
        .api(admin, "PUT", "/api/sign-in-policy", Map.of("secondFactorRoles", List.of(role)));
  }

  private record Colleague(String path, String email) {}

  private Colleague colleague(String admin) {
    String email = People.address();
    JsonNode invited =
        Browser.json(
            new Browser(service.origin())
                .api(
                    admin,
                    "POST",
                    "/api/users",
                    Map.of("email", email, "name", "Bo", "role", "vendor_viewer")),
            201);
    people.accept(invited.path("invitation").path("link").asString());
    return new Colleague("/api/users/" + invited.path("user").path("id").asString(), email);
  }

  @Test
  void anAdministratorTakesItOff() {
    People.Vendor vendor = people.vendorWithAdmin();
    String admin = people.tokens(vendor.email(), "openid api").path("access_token").asString();
    Colleague colleague = colleague(admin);
    String email = colleague.email();
    Browser api = new Browser(service.origin());
    Browser browser = new Browser(service.origin());
    people.signIn(browser, email, "openid api");
    turnOn(browser, browser.get("/password/second-factor"));

    assertThat(api.api(admin, "POST", colleague.path() + "/second-factor/reset", "").statusCode())
        .isEqualTo(204);
    assertThat(browser.get("/password/change").statusCode()).as("signed out").isEqualTo(303);
    assertThat(People.code(browserCode(email))).isNotEmpty();
  }

  private HttpResponse<String> browserCode(String email) {
    Browser browser = new Browser(service.origin());
    people.signIn(browser, email, "openid api");
    return browser.get(people.authorize("openid api", "s"));
  }
}
