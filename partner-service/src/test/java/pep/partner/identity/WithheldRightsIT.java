package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a partner's people notice that have not accepted an agreement in time. */
@ExtendWith(InstalledService.class)
class WithheldRightsIT {

  private final People people;
  private final Browser api;

  WithheldRightsIT(RunningService service) {
    this.people = new People(service.origin());
    this.api = new Browser(service.origin());
  }

  @Test
  void tokensLackWhatIsWithheldUntilThePartnerAccepts() {
    String admin = access(people.vendorWithAdmin().email());
    Map<String, Object> profile = Map.of("name", "Acme", "type", "reseller", "country", "GB");
    Map<String, Object> partner = Map.of("code", UUID.randomUUID().toString(), "profile", profile);
    String partnerId = post(admin, "/api/partners", partner, 201).path("id").asString();
    String email = People.address();
    Map<String, Object> user =
        Map.of("email", email, "name", "Bo", "role", "partner_admin", "partnerId", partnerId);
    people.accept(post(admin, "/api/users", user, 201).path("invitation").path("link").asString());
    assertThat(scopes(email)).contains("deals:write", "quotes:write");

    String acceptBy = Instant.now().plusSeconds(1).toString();
    Map<String, Object> agreement =
        Map.of(
            "code",
            "resale",
            "title",
            "Resale",
            "text",
            "Sell well.",
            "partnerTypes",
            List.of(),
            "countries",
            List.of(),
            "deadline",
            Map.of("acceptBy", acceptBy, "withholds", List.of("deals")));
    String id = post(admin, "/api/agreements", agreement, 201).path("id").asString();

    await().untilAsserted(() -> assertThat(scopes(email)).doesNotContain("deals:write"));
    assertThat(scopes(email)).contains("quotes:write", "profile:write");
    String late = access(email);
    await().until(() -> told(late).size() == 1);
    assertThat(told(late).get(0).path("title").asString()).contains("Resale");
    post(late, "/api/my/agreements/" + id + "/accept", "", 200);

    assertThat(scopes(email)).contains("deals:write");
    await()
        .untilAsserted(
            () ->
                assertThat(api.api(late, "GET", "/api/my/profile", "").statusCode())
                    .as("a token without the right is over")
                    .isEqualTo(401));
  }

  private JsonNode told(String token) {
    String path = "/api/notices?kind=agreement_to_accept";
    return Browser.json(api.api(token, "GET", path, ""), 200).path("items");
  }

  private JsonNode post(String token, String path, Object body, int status) {
    return Browser.json(api.api(token, "POST", path, body), status);
  }

  private List<String> scopes(String email) {
    return List.of(people.tokens(email, "openid api").path("scope").asString().split(" "));
  }

  private String access(String email) {
    return people.tokens(email, "openid api").path("access_token").asString();
  }
}
