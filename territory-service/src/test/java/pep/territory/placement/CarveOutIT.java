package pep.territory.placement;

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

@ServiceTest
class CarveOutIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private Api staff;
  private String held;

  @BeforeEach
  void anExclusiveGrantWithoutTexas() {
    TestVendor vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps");
    vendor.activePartner("A");
    vendor.activePartner("B");
    PlacementScene scene = new PlacementScene(staff);
    scene.territory("US", Map.of("countries", List.of("US")));
    scene.territory("TX", PlacementScene.region("US-TX"));
    scene.territory("OK", PlacementScene.region("US-OK"));
    scene.territory("DE", PlacementScene.region("DE-BY"));
    staff
        .post(
            "/api/territories",
            Map.of(
                "code",
                "KATY",
                "name",
                "Katy",
                "parent",
                "TX",
                "area",
                PlacementScene.codes("77494")))
        .expect(201);
    held = exclusive("US", "A", "TX").expect(201).text("id");
  }

  @Test
  void isGrantedToOthersWithAllThatLiesInItAndNothingElseIs() {
    assertThat(staff.get("/api/grants/" + held).text("carveOuts/0")).isEqualTo("TX");
    String katy = exclusive("KATY", "B").expect(201).text("id");
    exclusive("OK", "B").expectProblem(409, "grant-conflict");
    for (String id : List.of(held, katy)) {
      Answer why = staff.get("/api/grants/" + id + "/explain").expect(200);
      assertThat(why.json().path("replayed").asBoolean()).isTrue();
    }
  }

  @Test
  void doesNotBindThere() {
    staff.put("/api/grant-binding", Map.of("deals", "refuse", "outlets", "refuse")).expect(200);
    staff.post("/api/outlets", outlet("KATY-1", "US-TX", 29.75, -95.8)).expect(201);
    staff
        .post("/api/outlets", outlet("OKC-1", "US-OK", 35.47, -97.52))
        .expectProblem(409, "outlet-on-foreign-ground");
  }

  @Test
  void liesWithinTheGrantedGroundAndGoesWithAnExclusiveGrantOnly() {
    exclusive("TX", "B", "DE").expectFieldError("carveOuts[0]", "outside-territory");
    exclusive("TX", "B", "NOWHERE").expectFieldError("carveOuts[0]", "unknown-territory");
    Map<String, Object> open = PlacementScene.grant("TX", "B", "open");
    open.put("carveOuts", List.of("KATY"));
    staff.post("/api/grants", open).expectFieldError("carveOuts", "carve-outs-and-kind");
  }

  private Answer exclusive(String territory, String partner, String... carveOuts) {
    Map<String, Object> grant = PlacementScene.grant(territory, partner, "exclusive");
    grant.put("carveOuts", List.of(carveOuts));
    return staff.post("/api/grants", grant);
  }

  private static Map<String, Object> outlet(
      String code, String subdivision, double latitude, double longitude) {
    return Map.of(
        "code", code,
        "name", code,
        "partner", "B",
        "address", Map.of("country", "US", "subdivision", subdivision),
        "latitude", latitude,
        "longitude", longitude,
        "protectedRadius", Map.of("value", 1, "unit", "mi"));
  }
}
