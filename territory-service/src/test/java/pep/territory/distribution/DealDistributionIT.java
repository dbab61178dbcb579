package pep.territory.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

/** Three partners are after one customer in Houston, and one after another in Tulsa. */
@ServiceTest
class DealDistributionIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private Api staff;
  private String acme;

  @BeforeEach
  void partnersAfterTheSameCustomer() {
    TestVendor vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps", "valves");
    staff
        .post(
            "/api/territories",
            Map.of("code", "TX", "name", "Texas", "area", Map.of("subdivisions", List.of("US-TX"))))
        .expect(201);
    Api first = vendor.partner(vendor.activePartner("A"));
    acme =
        first
            .post("/api/deals", deal("Acme Corp.", "acme.example", "77001", "pumps"))
            .expect(201)
            .text("accountId");
    for (String code : List.of("B", "C")) {
      vendor
          .partner(vendor.activePartner(code))
          .post("/api/deals", deal("Acme Corporation", "acme.example", "77001", "pumps"))
          .expectProblem(409, "deal-conflict");
    }
    first.post("/api/deals", deal("Bolt Ltd", "bolt.example", "74101", "valves")).expect(201);
  }

  @Test
  void showsWhereSeveralPartnersAreAfterTheSameCustomersAndWhatCameOfIt() {
    Answer lines = staff.get("/api/distribution/deals").expect(200);

    assertThat(lines.text("groups/0/code")).isEqualTo("pumps");
    assertThat(lines.json().at("/groups/0/measure/crowding").asDouble()).isEqualTo(2);
    assertThat(lines.json().at("/groups/0/measure/ofContested/refused").asInt()).isEqualTo(2);
    assertThat(lines.json().at("/groups/1/measure/crowding").asDouble()).isZero();
    assertThat(lines.json().at("/total/customers").asInt()).isEqualTo(2);
    assertThat(lines.json().path("contested")).hasSize(1);
    assertThat(lines.text("contested/0/accountId")).isEqualTo(acme);
    assertThat(lines.json().at("/contested/0/partners")).hasSize(3);
  }

  @Test
  void groupsThemByGroundToo() {
    Answer ground = staff.get("/api/distribution/deals?by=territory&days=30").expect(200);
    assertThat(ground.json().path("groups")).hasSize(1);
    assertThat(ground.text("groups/0/code")).isEqualTo("TX");
    assertThat(ground.json().at("/groups/0/measure/customers").asInt()).isEqualTo(1);
    assertThat(staff.get("/api/distribution/deals?by=city").text("groups/0/code"))
        .isEqualTo("US houston");
    assertThat(staff.get("/api/distribution/deals?by=country").text("groups/0/code"))
        .isEqualTo("US");
    staff.get("/api/distribution/deals?by=planet").expectFieldError("by", "one-of");
  }

  private static Map<String, Object> deal(String name, String domain, String code, String line) {
    return Map.of(
        "customer",
        Map.of(
            "name", name,
            "domain", domain,
            "country", "US",
            "postalCode", code,
            "city", code.startsWith("77") ? "HOUSTON" : "Tulsa"),
        "productLines",
        List.of(line));
  }
}
