package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.user.Role;
import pep.partner.language.Language;
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
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(page(first.text("adminInvitation")).body()).contains(email);
    Api staff = api.vendor(first.text("id"), "users:read");
    JsonNode users = staff.get("/api/users").expect(200).json().path("items");
    assertThat(users).hasSize(1);
    String history = "/api/users/" + users.path(0).path("id").asString() + "/history";
    assertThat(staff.get(history).expect(200).json().path("items"))
        .as("one invitation, not two")
        .hasSize(1);
    assertThat(users.path(0).path("role").asString()).isEqualTo("vendor_admin");
    assertThat(users.path(0).path("status").asString()).isEqualTo("invited");
  }

  @Test
  void manyRepeatsAtOnceGiveOneLinkThatOpens() throws Exception {
    String key = UUID.randomUUID().toString();
    String email = UUID.randomUUID() + "@example.org";
    List<Callable<String>> all =
        Collections.nCopies(6, () -> vendor(key, email).expect(201).text("adminInvitation"));
    Set<String> links = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (Future<String> each : threads.invokeAll(all)) {
        links.add(each.get());
      }
    }

    assertThat(links).hasSize(1);
    assertThat(page(links.iterator().next()).status()).isEqualTo(200);
  }

  @Test
  void otherKeysAndNoKeyGiveOtherLinks() {
    Set<String> links = new HashSet<>();
    for (String key : new String[] {"a", "b"}) {
      links.add(
          vendor(key + UUID.randomUUID(), UUID.randomUUID() + "@example.org")
              .text("adminInvitation"));
    }

    assertThat(links).hasSize(2).doesNotContain("");
  }

  @Test
  void aRepeatAfterTheLinkWasReplacedLeavesTheNewerOneOpen() {
    String key = UUID.randomUUID().toString();
    String email = UUID.randomUUID() + "@example.org";
    Answer first = vendor(key, email).expect(201);
    String newer =
        api.vendor(first.text("id"), Role.VENDOR_ADMIN.scopes().toArray(String[]::new))
            .post("/api/users", Map.of("email", email, "name", "Ada", "role", "vendor_admin"))
            .expect(201)
            .text("invitation/link");

    Answer again = vendor(key, email).expect(201);
    assertThat(again.json().has("adminInvitation")).isFalse();
    assertThat(page(newer).status()).isEqualTo(200);
  }

  @Test
  void aRepeatAfterTheAdministratorCameInInvitesNobody() {
    String key = UUID.randomUUID().toString();
    String email = UUID.randomUUID() + "@example.org";
    Answer first = vendor(key, email).expect(201);
    String link = first.text("adminInvitation");
    invitations.accept(link.substring(link.lastIndexOf('/') + 1), "hash", Language.EN);

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
