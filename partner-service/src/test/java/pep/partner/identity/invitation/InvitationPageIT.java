package pep.partner.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pep.partner.identity.Browser;
import pep.partner.identity.InstalledService;
import pep.partner.identity.Mailbox;
import pep.partner.identity.People;
import pep.partner.identity.RunningService;
import tools.jackson.databind.JsonNode;

@ExtendWith(InstalledService.class)
class InvitationPageIT {

  private final RunningService service;
  private final People people;

  InvitationPageIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
  }

  @Test
  void anInvitationSetsThePasswordOnce() {
    People.Vendor vendor = people.vendor();
    Browser browser = new Browser(service.origin());
    HttpResponse<String> page = browser.get(vendor.invitation());
    assertThat(page.body()).contains("Ada Lovelace", vendor.email(), "New password");

    assertThat(set(browser, page, "short", "short")).isEqualTo(400);
    assertThat(set(browser, page, vendor.email(), vendor.email())).isEqualTo(400);
    assertThat(set(browser, page, People.PASSWORD, "something else!!")).isEqualTo(400);
    assertThat(set(browser, page, People.PASSWORD, People.PASSWORD)).isEqualTo(200);
    assertThat(set(browser, page, "another password", "another password")).isEqualTo(404);
    assertThat(browser.get(vendor.invitation()).statusCode()).isEqualTo(404);
    assertThat(people.tokens(vendor.email(), "openid").path("id_token").asString()).isNotEmpty();
  }

  @Test
  void anInvitationIsMailedOnceInTheLanguageThatItNames() {
    People.Vendor vendor = people.vendorWithAdmin();
    String admin = people.tokens(vendor.email(), "openid api").path("access_token").asString();
    String email = People.address();
    Map<String, Object> invitation =
        Map.of("email", email, "name", "Jörg", "role", "vendor_viewer", "language", "de");
    JsonNode invited =
        Browser.json(
            new Browser(service.origin()).api(admin, "POST", "/api/users", invitation), 201);

    Mailbox.Mail mail = new Mailbox(email).await(1).getFirst();
    assertThat(mail.subject()).isEqualTo("Ihre Einladung");
    assertThat(mail.text()).contains("Guten Tag, Jörg", "in der Rolle Nur Ansicht", "Northwind");
    assertThat(mail.link()).isEqualTo(invited.path("invitation").path("link").asString());
    people.accept(mail.link());
  }

  @Test
  void aSecondVendorsInvitationAsksForThePasswordAndNeverSetsOne() {
    People.Vendor first = people.vendorWithAdmin();
    People.Vendor second = people.vendor(first.email());
    Browser browser = new Browser(service.origin());
    HttpResponse<String> page = browser.get(second.invitation());
    assertThat(page.body()).contains("Your password").doesNotContain("New password");
    assertThat(set(browser, page, "taken over by me", "taken over by me")).isEqualTo(401);
    JsonNode before = memberships(first);
    assertThat(before).hasSize(1);

    people.accept(second.invitation());
    assertThat(memberships(first)).hasSize(2);
  }

  private JsonNode memberships(People.Vendor vendor) {
    String access = people.tokens(vendor.email(), "openid api").path("access_token").asString();
    return Browser.json(
            new Browser(service.origin()).api(access, "GET", "/api/memberships", ""), 200)
        .path("items");
  }

  private static int set(
      Browser browser, HttpResponse<String> page, String password, String repeated) {
    return browser.submit(page, Map.of("password", password, "repeated", repeated)).statusCode();
  }
}
