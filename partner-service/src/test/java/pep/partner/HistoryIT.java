package pep.partner;

import static org.assertj.core.api.Assertions.assertThat;

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
