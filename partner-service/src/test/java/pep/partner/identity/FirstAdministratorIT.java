package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class FirstAdministratorIT {

  @Autowired Api api;
  @Autowired Invitations invitations;

  @Test
  void theFirstAdministratorIsInvitedWithTheVendor() {
    String key = UUID.randomUUID().toString();
    String email = UUID.randomUUID() + "@example.org";
    Answer first = vendor(key, email).expect(201);
    Answer again = vendor(key, email).expect(201);

    assertThat(first.text("adminInvitation")).startsWith("http").contains("/invitations/");
    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(again.text("adminInvitation")).isNotEqualTo(first.text("adminInvitation"));
    assertThat(page(first.text("adminInvitation")).status()).isEqualTo(404);
    assertThat(page(again.text("adminInvitation")).body()).contains(email);
    JsonNode users =
        api.vendor(first.text("id"), "users:read")
            .get("/api/users")
            .expect(200)
            .json()
            .path("items");
    assertThat(users).hasSize(1);
    assertThat(users.path(0).path("role").asString()).isEqualTo("vendor_admin");
    assertThat(users.path(0).path("status").asString()).isEqualTo("invited");
  }

  @Test
  void aRepeatAfterTheAdministratorCameInInvitesNobody() {
    String key = UUID.randomUUID().toString();
    String email = UUID.randomUUID() + "@example.org";
    Answer first = vendor(key, email).expect(201);
    String link = first.text("adminInvitation");
    invitations.accept(link.substring(link.lastIndexOf('/') + 1), "hash");

    Answer again = vendor(key, email).expect(201);
    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(again.json().has("adminInvitation")).isFalse();
  }

  private Answer page(String link) {
    return api.get(link.substring(link.indexOf("/invitations/")));
  }

  private Answer vendor(String key, String email) {
    return api.operator()
        .with("Idempotency-Key", key)
        .post(
            "/api/vendors",
            Map.of(
                "name", "Northwind",
                "currency", "GBP",
                "timeZone", "Europe/London",
                "admin", Map.of("email", email, "name", "Ada")));
  }
}
