package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(InstalledService.class)
class NoticesIT {

  private final People people;
  private final Browser api;

  NoticesIT(RunningService service) {
    this.people = new People(service.origin());
    this.api = new Browser(service.origin());
  }

  @Test
  void aPartnersPeopleAreToldOnceAndByMailAsTheyWish() {
    People.Vendor vendor = people.vendorWithAdmin();
    String admin = access(vendor.email());
    String partner = partner(admin);
    String email = People.address();
    people.accept(invited(admin, email, partner));
    activate(admin, partner);
    String buyer = access(email);

    await().until(() -> items(buyer).size() == 1);
    JsonNode told = items(buyer).get(0);
    assertThat(told.path("kind").asString()).isEqualTo("application_approved");
    assertThat(told.path("title").asString()).startsWith("Welcome");
    assertThat(told.path("read").asBoolean()).isFalse();
    assertThat(items(admin)).as("no business of the vendor's own people").isEmpty();

    String one = "/api/notices/" + told.path("id").asString() + "/read";
    assertThat(api.api(admin, "POST", one, "").statusCode()).isEqualTo(404);
    assertThat(Browser.json(api.api(buyer, "POST", one, ""), 200).path("read").asBoolean())
        .isTrue();
    assertThat(get(buyer, "/api/unread-notices").path("unread").asInt()).isZero();

    Map<String, Object> wishes = Map.of("byMail", List.of("partner_suspended"));
    Browser.json(api.api(buyer, "PUT", "/api/notice-wishes", wishes), 200);
    assertThat(get(buyer, "/api/notice-wishes").path("byMail").get(0).asString())
        .isEqualTo("partner_suspended");
    Browser.json(
        api.api(admin, "POST", "/api/partners/" + partner + "/suspend", Map.of("reason", "Audit")),
        200);
    Mailbox.Mail mail = new Mailbox(email).await(2).getLast();
    assertThat(mail.subject()).isEqualTo("Your partnership is suspended");
    assertThat(mail.text()).contains("Audit");
  }

  private String partner(String admin) {
    Map<String, Object> profile = Map.of("name", "Acme", "type", "reseller", "country", "GB");
    Map<String, Object> partner = Map.of("code", UUID.randomUUID().toString(), "profile", profile);
    return Browser.json(api.api(admin, "POST", "/api/partners", partner), 201)
        .path("id")
        .asString();
  }

  private String invited(String admin, String email, String partner) {
    Map<String, Object> user =
        Map.of("email", email, "name", "Bo", "role", "partner_admin", "partnerId", partner);
    return Browser.json(api.api(admin, "POST", "/api/users", user), 201)
        .path("invitation")
        .path("link")
        .asString();
  }

  private void activate(String admin, String partner) {
    String path = "/api/partners/" + partner;
    Browser.json(api.api(admin, "POST", path + "/review", ""), 200);
    JsonNode open = Browser.json(api.api(admin, "POST", path + "/agreement", Map.of()), 200);
    for (JsonNode item : open.path("checklist")) {
      Browser.json(api.api(admin, "POST", path + "/checklist/" + item.asString(), ""), 200);
    }
    Browser.json(api.api(admin, "POST", path + "/activate", ""), 200);
  }

  private JsonNode items(String token) {
    return get(token, "/api/notices").path("items");
  }

  private JsonNode get(String token, String path) {
    return Browser.json(api.api(token, "GET", path, ""), 200);
  }

  private String access(String email) {
    return people.tokens(email, "openid api").path("access_token").asString();
  }
}
