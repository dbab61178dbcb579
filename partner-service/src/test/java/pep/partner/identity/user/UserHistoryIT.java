package pep.partner.identity.user;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.invitation.Invitations;
import pep.partner.identity.invitation.Invited;
import pep.partner.identity.invitation.Invitee;
import pep.partner.language.Language;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class UserHistoryIT {

  @Autowired Api api;
  @Autowired Invitations invitations;
  @Autowired UserHistory history;

  private final String vendorId = "ven_" + UUID.randomUUID();
  private final String email = UUID.randomUUID() + "@example.org";

  @Test
  void tellsWhoInvitedDisabledAndEnabledAUserWhenAndWhy() {
    Answer invited = invite(staff(vendorId), "vendor_viewer");
    String user = "/api/users/" + invited.text("user/id");
    invite(staff(vendorId), "channel_manager");
    staff(vendorId).post(user + "/disable", Map.of("reason", "left the house")).expect(200);
    staff(vendorId).post(user + "/disable", Map.of("reason", "again")).expect(200);
    staff(vendorId).post(user + "/enable").expect(200);
    staff(vendorId).post(user + "/enable").expect(200);

    Answer told = staff(vendorId).get(user + "/history").expect(200);

    assertThat(changes(told, "status")).containsExactly("INVITED", "DISABLED", "", "INVITED");
    assertThat(changes(told, "role")).containsExactly("", "", "CHANNEL_MANAGER", "VENDOR_VIEWER");
    assertThat(told.text("items/1/why")).isEqualTo("left the house");
    assertThat(told.text("items/1/by")).isEqualTo("user-" + vendorId);
    assertThat(told.text("items/1/at")).isNotBlank();
  }

  @Test
  void keepsTheAcceptanceOfAnInvitationAndNothingOfThePassword() {
    Tenant tenant = new Tenant(vendorId);
    Invitee invitee = new Invitee(Role.VENDOR_ADMIN, null);
    Invited invited =
        invitations.invite(tenant, email, "Ada", invitee, Creation.random(), Cause.ofClock("test"));
    String link = requireNonNull(invited.invitation()).link();
    String secret = link.substring(link.lastIndexOf('/') + 1);
    assertThat(invitations.accept(secret, "the hash", Language.EN)).isTrue();
    assertThat(invitations.accept(secret, "the hash", Language.EN)).isFalse();

    List<History.Entry> entries =
        history.page(tenant, invited.userId(), new History.Asked(null, null, null, null)).items();

    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().by()).isEqualTo(invited.userId());
    assertThat(entries.getFirst().changes())
        .containsEntry("status", "ACTIVE")
        .containsEntry("passwordSet", true);
    assertThat(entries.toString()).doesNotContain("the hash");
  }

  @Test
  void isReadInPagesToItsBeginningAndByFieldAndInstant() {
    String user = "/api/users/" + invite(staff(vendorId), "vendor_viewer").text("user/id");
    for (int i = 0; i < 3; i++) {
      staff(vendorId).post(user + "/disable").expect(200);
      staff(vendorId).post(user + "/enable").expect(200);
    }

    List<String> statuses = new ArrayList<>();
    String next = "";
    do {
      Answer page = staff(vendorId).get(user + "/history?limit=3" + next).expect(200);
      statuses.addAll(changes(page, "status"));
      String cursor = page.json().path("next").asString("");
      next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
    } while (!next.isEmpty());
    Answer first = staff(vendorId).get(user + "/history?field=role").expect(200);
    String invited = first.text("items/0/at");

    assertThat(statuses).hasSize(7).startsWith("INVITED", "DISABLED").endsWith("INVITED");
    assertThat(changes(first, "role")).containsExactly("VENDOR_VIEWER");
    assertThat(changes(staff(vendorId).get(user + "/history?asOf=" + invited).expect(200), "role"))
        .containsExactly("VENDOR_VIEWER");
    staff(vendorId).get(user + "/history?limit=0").expectFieldError("limit", "min");
  }

  @Test
  void oneVendorReadsNothingOfWhatAnotherDid() {
    String id = invite(staff(vendorId), "vendor_viewer").text("user/id");
    String other = "ven_" + UUID.randomUUID();
    staff(other).get("/api/users/" + id + "/history").expectProblem(404, "not-found");
    invite(staff(other), "vendor_admin");

    Answer told = staff(other).get("/api/users/" + id + "/history").expect(200);

    assertThat(changes(told, "role")).containsExactly("VENDOR_ADMIN");
  }

  private Answer invite(Api staff, String role) {
    return staff
        .post("/api/users", Map.of("email", email, "name", "Ada", "role", role))
        .expect(201);
  }

  private Api staff(String vendor) {
    return api.vendor(vendor, Role.VENDOR_ADMIN.scopes().toArray(String[]::new));
  }

  private static List<String> changes(Answer told, String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode entry : told.json().path("items")) {
      values.add(entry.path("changes").path(field).asString(""));
    }
    return values;
  }
}
