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

/** An invitation under an idempotency key that was used before. */
@ServiceTest
class RepeatedInvitationIT {

  @Autowired Api api;
  @Autowired Invitations invitations;

  private final String vendorId = "ven_" + UUID.randomUUID();
  private final String key = UUID.randomUUID().toString();
  private final String email = UUID.randomUUID() + "@example.org";

  @Test
  void answersTheSameUserAndTheLinkThatStillOpens() {
    Answer first = invite(key, email).expect(201);
    Answer again = invite(key, email).expect(201);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(page(first).body()).contains(email);
    String history = "/api/users/" + first.text("user/id") + "/history";
    assertThat(admin().get(history).expect(200).json().path("items"))
        .as("one invitation, not two")
        .hasSize(1);
  }

  @Test
  void givesOneLinkThatOpensHoweverManyAskAtOnce() throws Exception {
    List<Callable<String>> all =
        Collections.nCopies(6, () -> invite(key, email).expect(201).text("invitation/link"));
    Set<String> links = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (Future<String> each : threads.invokeAll(all)) {
        links.add(each.get());
      }
    }

    assertThat(links).hasSize(1);
    assertThat(page(invite(key, email)).status()).isEqualTo(200);
  }

  @Test
  void leavesALinkOpenThatReplacedTheFirst() {
    Answer first = invite(key, email).expect(201);
    Answer newer = invite("another " + key, email).expect(201);
    Answer again = invite(key, email).expect(201);

    assertThat(again.text("user/id")).isEqualTo(first.text("user/id"));
    assertThat(again.json().has("invitation")).isFalse();
    assertThat(page(first).status()).isEqualTo(404);
    assertThat(page(newer).status()).isEqualTo(200);
  }

  @Test
  void answersTheUserWhoHasComeInMeanwhile() {
    Answer first = invite(key, email).expect(201);
    String link = first.text("invitation/link");
    assertThat(invitations.accept(link.substring(link.lastIndexOf('/') + 1), "hash", Language.EN))
        .isTrue();
    Answer again = invite(key, email).expect(201);

    assertThat(again.text("user/id")).isEqualTo(first.text("user/id"));
    assertThat(again.text("user/status")).isEqualTo("active");
    assertThat(again.json().has("invitation")).isFalse();
    invite("another " + key, email).expectProblem(409, "already-member");
  }

  @Test
  void givesNoWayInToAUserWhoWasDisabledMeanwhile() {
    Answer first = invite(key, email).expect(201);
    admin().post("/api/users/" + first.text("user/id") + "/disable").expect(200);
    Answer again = invite(key, email).expect(201);

    assertThat(again.text("user/status")).isEqualTo("disabled");
    assertThat(again.json().has("invitation")).isFalse();
  }

  @Test
  void isNoneWhereTheKeyInvitedSomebodyElse() {
    invite(key, email).expect(201);

    invite(key, "other-" + email).expectProblem(422, "idempotency-key-reused");
  }

  private Api admin() {
    return api.vendor(vendorId, Role.VENDOR_ADMIN.scopes().toArray(String[]::new));
  }

  private Answer invite(String key, String email) {
    return admin()
        .with("Idempotency-Key", key)
        .post("/api/users", Map.of("email", email, "name", "Ada", "role", "vendor_viewer"));
  }

  private Answer page(Answer invited) {
    String link = invited.text("invitation/link");
    return api.get(link.substring(link.indexOf("/invitations/")));
  }
}
