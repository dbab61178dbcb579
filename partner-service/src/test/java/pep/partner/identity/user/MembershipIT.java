package pep.partner.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pep.partner.identity.Browser;
import pep.partner.identity.InstalledService;
import pep.partner.identity.People;
import pep.partner.identity.RunningService;
import tools.jackson.databind.JsonNode;

@ExtendWith(InstalledService.class)
class MembershipIT {

  private final RunningService service;
  private final People people;

  MembershipIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
  }

  @Test
  void theNextTokenSpeaksForTheVendorThatWasChosen() {
    People.Vendor first = people.vendorWithAdmin();
    People.Vendor second = people.vendor(first.email());
    people.accept(second.invitation());
    JsonNode tokens = people.tokens(first.email(), "openid api");
    String access = tokens.path("access_token").asString();
    assertThat(Browser.claims(access).path("vendor_id").asString()).isEqualTo(first.id());

    Browser api = new Browser(service.origin());
    String path = "/api/memberships/";
    JsonNode mine = Browser.json(api.api(access, "GET", "/api/memberships", ""), 200);
    assertThat(mine.path("items").get(0).path("vendorName").asString()).isNotEmpty();
    assertThat(mine.path("items").get(0).has("partnerName")).isFalse();
    Browser.json(api.api(access, "POST", path + "ven_none/activate", ""), 404);
    Browser.json(api.api(access, "POST", path + second.id() + "/activate", ""), 200);
    JsonNode next = Browser.json(people.refresh(tokens.path("refresh_token").asString()), 200);
    assertThat(Browser.claims(next.path("access_token").asString()).path("vendor_id").asString())
        .isEqualTo(second.id());
  }

  @Test
  void aDisabledUserGetsNoTokenAndNoSession() {
    People.Vendor vendor = people.vendorWithAdmin();
    Browser api = new Browser(service.origin());
    String admin = people.tokens(vendor.email(), "openid api").path("access_token").asString();
    String email = People.address();
    JsonNode invited =
        Browser.json(
            api.api(
                admin,
                "POST",
                "/api/users",
                Map.of("email", email, "name", "Grace", "role", "vendor_viewer")),
            201);
    people.accept(invited.path("invitation").path("link").asString());
    String refresh = people.tokens(email, "openid api").path("refresh_token").asString();
    String user = "/api/users/" + invited.path("user").path("id").asString();

    Browser.json(api.api(admin, "POST", user + "/disable", Map.of("reason", "left")), 200);
    JsonNode refused = Browser.json(people.refresh(refresh), 400);
    assertThat(refused.path("error").asString()).isEqualTo("invalid_grant");
    HttpResponse<String> page = attempt(new Browser(service.origin()), email, People.PASSWORD);
    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body()).contains("disabled");

    Browser.json(api.api(admin, "POST", user + "/enable", Map.of("reason", "came back")), 200);
    assertThat(people.tokens(email, "openid api").path("access_token").asString()).isNotEmpty();
  }

  private static HttpResponse<String> attempt(Browser browser, String email, String password) {
    return browser.submit(browser.get("/login"), Map.of("email", email, "password", password));
  }
}
