package pep.territory.demand;

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
import tools.jackson.databind.JsonNode;

/** Texas is A's for pumps; an outlet stands in Miami; New York has nobody. */
@ServiceTest
class WhiteSpaceIT {

  private static final String HEADER = "country,postalCode,measure\n";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;

  @BeforeEach
  void threeStates() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps", "valves");
    vendor.activePartner("A");
    for (String state : List.of("TX", "FL", "NY")) {
      Map<String, Object> area = Map.of("subdivisions", List.of("US-" + state));
      staff
          .post("/api/territories", Map.of("code", state, "name", state, "area", area))
          .expect(201);
    }
    staff
        .post(
            "/api/grants",
            Map.of(
                "territory", "TX",
                "partner", "A",
                "productLine", "pumps",
                "kind", "open",
                "from", "2026-01-01"))
        .expect(201);
    staff
        .post(
            "/api/outlets",
            Map.of(
                "code",
                "MIA",
                "name",
                "Miami",
                "partner",
                "A",
                "address",
                Map.of("country", "US", "postalCode", "33101-1234"),
                "latitude",
                25.77,
                "longitude",
                -80.19,
                "protectedRadius",
                Map.of("value", 1, "unit", "mi")))
        .expect(201);
  }

  @Test
  void ranksAreasByDemandThatNobodyServes() {
    imports(HEADER + "US,77494,500\nUS,33101,300\nUS,33199,100\nUS,10001,250\nDE,10115,900\n");
    JsonNode found = staff.get("/api/white-space?by=subdivision").expect(200).json();
    assertThat(found.at("/items/0/area").asString()).isEqualTo("US-NY");
    assertThat(found.at("/items/0/unserved").asInt()).isEqualTo(250);
    assertThat(found.at("/items/1/area").asString()).isEqualTo("US-FL");
    assertThat(found.at("/items/1/unserved").asInt()).isEqualTo(100);
    assertThat(found.at("/items/1/outlets").asInt()).isEqualTo(1);
    assertThat(found.at("/items/2/unserved").asInt()).isZero();
    assertThat(found.at("/items/2/partners").asInt()).isEqualTo(1);
    assertThat(found.at("/elsewhere/0/country").asString()).isEqualTo("DE");
    assertThat(found.at("/elsewhere/0/demand").asInt()).isEqualTo(900);

    assertThat(first("by=subdivision&servedBy=outlets")).isEqualTo("US-TX");
    assertThat(first("by=territory&productLine=valves")).isEqualTo("TX");
    staff
        .post(
            "/api/grants",
            Map.of(
                "territory", "TX",
                "partner", "A",
                "productLine", "*",
                "kind", "open",
                "from", "2026-01-01"))
        .expect(201);
    assertThat(first("by=territory&productLine=valves")).as("served of every line").isEqualTo("NY");
    assertThat(first("by=code")).isEqualTo("US 10001");
    assertThat(first("by=country")).isEqualTo("US");
    staff
        .get("/api/white-space?productLine=none")
        .expectFieldError("productLine", "unknown-product-line");
    staff.get("/api/white-space?by=village").expect(400);
  }

  @Test
  void takesAFileAgainInOtherSpellingsAndOfLines() {
    imports(HEADER + "US,77494,500\nNL,1011 AB,5\n");
    Answer again = imports(HEADER + "US,77494,400\nNL,1011ab,5\nUS,7749,1\nXX,1,1\nUS,10001,-1\n");
    JsonNode outcomes = again.lines().getLast().at("/summary/outcomes");
    assertThat(outcomes.path("updated").asInt()).isEqualTo(1);
    assertThat(outcomes.path("unchanged").asInt()).isEqualTo(1);
    assertThat(outcomes.path("refused").asInt()).isEqualTo(3);
    assertThat(again.body()).contains("no-postal-code");

    imports("country,postalCode,productLine,measure\nUS,77494,pumps,7\nUS,77494,none,7\n");
    JsonNode pumps = staff.get("/api/white-space?by=code&productLine=pumps").json();
    assertThat(pumps.at("/items/0/demand").asInt()).isEqualTo(7);
    assertThat(pumps.path("lines")).hasSize(2);
    assertThat(staff.get("/api/demand?productLine=pumps").json().path("items")).hasSize(1);
    assertThat(staff.get("/api/demand?q=774%20PUMP").json().path("items")).hasSize(1);
    assertThat(staff.get("/api/demand?q=1011").json().path("items")).hasSize(1);
    assertThat(staff.get("/api/demand?q=bolt").json().path("items")).isEmpty();
    Api other = new TestVendor(api, events, roster).staff();
    assertThat(other.get("/api/white-space").expect(200).json().path("items")).isEmpty();
  }

  @Test
  void anImportIsUndone() {
    String id =
        imports(HEADER + "US,10001,250\n").lines().getLast().at("/summary/importId").asString();
    staff.post("/api/demand/import/" + id + "/undo").expect(202);
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () -> assertThat(staff.get("/api/white-space").json().path("items")).isEmpty());
  }

  private String first(String query) {
    return staff.get("/api/white-space?" + query).expect(200).text("items/0/area");
  }

  private Answer imports(String file) {
    return staff.post("/api/demand/import", "text/csv", file).expect(200);
  }
}
