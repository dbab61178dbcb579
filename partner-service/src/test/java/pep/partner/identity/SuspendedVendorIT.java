package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the operator does with a vendor, and what its people notice. */
@ExtendWith(InstalledService.class)
class SuspendedVendorIT {

  private static final Duration BAR = Duration.ofSeconds(30);

  private final People people;
  private final Browser api;

  SuspendedVendorIT(RunningService service) {
    this.people = new People(service.origin());
    this.api = new Browser(service.origin());
  }

  @Test
  void isListedRenamedSuspendedAndLetInAgain() {
    People.Vendor vendor = people.vendorWithAdmin();
    JsonNode tokens = people.tokens(vendor.email(), "openid api");
    String admin = tokens.path("access_token").asString();
    String refresh = tokens.path("refresh_token").asString();
    String other = access(people.vendorWithAdmin().email());
    String path = "/api/vendors/" + vendor.id();
    assertThat(api.api(admin, "GET", "/api/vendors", "").statusCode()).isEqualTo(403);
    operator("POST", path + "/rename", Map.of("name", "Renamed"), 200);
    assertThat(ofList(vendor.id()).path("name").asString()).isEqualTo("Renamed");

    operator("POST", path + "/suspend", Map.of("reason", "unpaid"), 200);
    operator("POST", path + "/suspend", Map.of("reason", "again"), 200);

    assertThat(ofList(vendor.id()).path("suspendedReason").asString()).isEqualTo("unpaid");
    await().atMost(BAR).untilAsserted(() -> assertThat(reads(admin)).isEqualTo(401));
    assertThat(people.refresh(refresh).statusCode()).isEqualTo(400);
    assertThat(reads(other)).as("another vendor's people").isEqualTo(200);

    operator("POST", path + "/resume", "", 200);
    assertThat(reads(access(vendor.email()))).isEqualTo(200);
    assertThat(reads(admin)).as("what was given before").isEqualTo(401);
    operator("POST", "/api/vendors/ven_none/resume", "", 404);
  }

  private JsonNode ofList(String id) {
    for (JsonNode each : operator("GET", "/api/vendors", "", 200).path("items")) {
      if (each.path("id").asString().equals(id)) {
        return each;
      }
    }
    throw new AssertionError("not listed: " + id);
  }

  private JsonNode operator(String method, String path, Object body, int status) {
    return Browser.json(api.api(people.operatorToken(), method, path, body), status);
  }

  private int reads(String token) {
    return api.api(token, "GET", "/api/vendors/current", "").statusCode();
  }

  private String access(String email) {
    return people.tokens(email, "openid api").path("access_token").asString();
  }
}
