package pep.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.partner.identity.user.Scopes;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

@ServiceTest
class HistoryIT {

  @Autowired Api api;

  @Test
  void everyAggregateTellsWhoChangedItAndAnotherVendorHearsNothing() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    String vendorId = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    Api staff = staff(vendorId);
    String partner =
        staff
            .post(
                "/api/partners",
                Map.of(
                    "code",
                    "A-1",
                    "profile",
                    Map.of("name", "P", "type", "agent", "country", "GB")))
            .expect(201)
            .text("id");
    String segment =
        staff
            .post("/api/segments", Map.of("code", "ALL", "name", "All", "rule", "true"))
            .expect(201)
            .text("id");
    staff.put("/api/attributes/stores", Map.of("name", "Stores", "type", "number")).expect(200);
    staff.put("/api/certifications/PRO", Map.of("name", "Professional")).expect(200);

    String user = "user-" + vendorId;
    tells(staff, "/api/vendors/current/history", "operator");
    tells(staff, "/api/partners/" + partner + "/history", user);
    tells(staff, "/api/segments/" + segment + "/history", user);
    tells(staff, "/api/attributes/history", user);
    tells(staff, "/api/certifications/PRO/history", user);
    tells(staff, "/api/partners/" + partner + "/segments/history", "");

    Api stranger = staff("ven_" + UUID.randomUUID());
    stranger.get("/api/segments/" + segment + "/history").expectProblem(404, "not-found");
    stranger.get("/api/certifications/PRO/history").expectProblem(404, "not-found");
    assertThat(stranger.get("/api/attributes/history").expect(200).json().path("items")).isEmpty();
    stranger.get("/api/partners/" + partner + "/segments/history").expectProblem(404, "not-found");
  }

  @Test
  void aPartnersIsReadPageByPageUntilAnInstantAndByField() {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    Api staff = staff(api.operator().post("/api/vendors", vendor).expect(201).text("id"));
    staff.put("/api/attributes/stores", Map.of("name", "Stores", "type", "integer")).expect(200);
    Map<String, Object> first = Map.of("name", "P", "type", "agent", "country", "GB");
    String path =
        "/api/partners/"
            + staff.post("/api/partners", Map.of("code", "A-1", "profile", first)).text("id");
    staff.put(path, profile("P", 1)).expect(200);
    staff.put(path, profile("Q", 1)).expect(200);
    staff.put(path, profile("Q", 2)).expect(200);
    Awaitility.await()
        .untilAsserted(() -> assertThat(versions(staff, path, "")).containsExactly(4, 3, 2, 1));

    assertThat(versions(staff, path, "?field=profile.name")).containsExactly(3, 1);
    assertThat(versions(staff, path, "?field=profile.attributes.stores")).containsExactly(4, 2);
    assertThat(versions(staff, path, "?field=profile")).containsExactly(4, 3, 2, 1);
    assertThat(versions(staff, path, "?field=status")).containsExactly(1);
    Answer newest = staff.get(path + "/history?limit=3").expect(200);
    assertThat(versions(staff, path, "?limit=3&cursor=" + newest.text("next")))
        .containsExactly(1);
    String second = newest.text("items/2/at");
    assertThat(versions(staff, path, "?asOf=" + second)).endsWith(2, 1).doesNotContain(4);
    assertThat(versions(staff, path, "?asOf=2020-01-01T00:00:00Z")).isEmpty();
    for (String wrong : List.of("asOf=yesterday", "field=$where", "limit=0", "cursor=e30", "by=me")) {
      assertThat(staff.get(path + "/history?" + wrong).expect(400).text("errors/0/field"))
          .isEqualTo(wrong.split("=")[0]);
    }
  }

  private static List<Integer> versions(Api staff, String path, String query) {
    List<Integer> versions = new ArrayList<>();
    staff
        .get(path + "/history" + query)
        .expect(200)
        .json()
        .path("items")
        .forEach(each -> versions.add(each.path("version").asInt()));
    return versions;
  }

  private static Map<String, Object> profile(String name, int stores) {
    return Map.of(
        "name", name, "type", "agent", "country", "GB", "attributes", Map.of("stores", stores));
  }

  private Api staff(String vendorId) {
    return api.vendor(vendorId, Scopes.VENDOR.toArray(String[]::new));
  }

  /** The relay brings entries within moments of the write. */
  private static void tells(Api staff, String path, String by) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              Answer told = staff.get(path).expect(200);
              assertThat(told.json().path("items")).as(path).isNotEmpty();
              assertThat(told.text("items/0/by")).as(path).startsWith(by);
              assertThat(told.text("items/0/at")).as(path).isNotBlank();
            });
  }
}
