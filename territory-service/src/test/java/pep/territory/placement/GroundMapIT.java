package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

/** The United States, Texas below them, and a square in Texas; A holds Texas alone, for pumps. */
@ServiceTest
class GroundMapIT {

  private static final String TEXAS = "bbox=-107,25,-93,37";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;
  private String partner;

  @BeforeEach
  void groundInGround() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps", "valves");
    partner = vendor.activePartner("A");
    draw("US", null, Map.of("countries", List.of("US")));
    draw("TX", "US", Map.of("subdivisions", List.of("US-TX")));
    draw("SQUARE", "TX", Map.of("polygons", List.of(Map.of("geometry", square()))));
    draw(
        "BERLIN",
        null,
        Map.of("postalCodes", List.of(Map.of("within", "DE-BE", "codes", List.of("10115")))));
    grant("TX", "A", "exclusive", Map.of("from", "2026-01-01"));
  }

  @Test
  void showsTheTerritoriesInABoxWithWhoHoldsThem() {
    JsonNode items = items(staff, TEXAS);
    assertThat(items.findValuesAsString("code")).containsExactly("SQUARE", "TX", "US");
    assertThat(items.findValuesAsString("held")).containsExactly("exclusive", "exclusive", "free");
    assertThat(items.at("/0/partners/0").asString()).as("by Texas").isEqualTo("A");
    assertThat(items.at("/0/polygons/0/coordinates/0")).as("simplified").hasSize(5);
    assertThat(items.at("/1/regions/0").asString()).isEqualTo("US-TX");
    assertThat(codes(staff, "bbox=13,52,14,53")).containsExactly("BERLIN");
    assertThat(codes(staff, "bbox=170,50,-170,55")).as("with the islets of Alaska").contains("US");
    assertThat(codes(staff, "")).hasSize(4);
    assertThat(codes(staff, "partnerCode=A")).containsExactly("SQUARE", "TX");
    assertThat(items(staff, TEXAS + "&productLine=valves").findValuesAsString("held"))
        .containsExactly("free", "free", "free");
  }

  @Test
  void holdsNoMoreWhatHasEndedIsCarvedOutOrIsToCome() {
    vendor.activePartner("B");
    grant("US", "B", "open", Map.of("from", "2099-01-01"), "valves");
    assertThat(items(staff, "").findValuesAsString("held"))
        .containsExactly("free", "exclusive", "exclusive", "free");
    grant(
        "US",
        "B",
        "exclusive",
        Map.of("from", "2026-01-01", "until", "2099-01-01", "carveOuts", List.of("SQUARE")),
        "valves");
    assertThat(items(staff, "productLine=valves").findValuesAsString("held"))
        .containsExactly("free", "open", "exclusive", "exclusive");
    grant("BERLIN", "B", "open", Map.of("from", "2026-01-01"), "*");
    assertThat(items(staff, "productLine=valves").findValuesAsString("held"))
        .as("what is granted for every line is held for this one")
        .containsExactly("open", "open", "exclusive", "exclusive");
    assertThat(listed("/api/grants?territoryCode=BERLIN&productLine=valves"))
        .as("and is listed with this one, and with none that is not asked for")
        .containsExactly("*");
    assertThat(listed("/api/grants?territoryCode=US&productLine=pumps")).isEmpty();
    assertThat(listed("/api/grants?productLine=*")).containsExactly("*");
  }

  private List<String> listed(String path) {
    return staff.get(path).expect(200).json().path("items").findValuesAsString("productLine");
  }

  @Test
  void showsAPartnerItsOwnGroundAndOutletsAlone() {
    String other = vendor.activePartner("B");
    grant("US", "B", "open", Map.of("from", "2026-01-01"), "valves");
    place("MIA", "A", 25.77, -80.19);
    place("NYC", "B", 40.7, -74.0);
    assertThat(codes(vendor.partner(partner), "")).containsExactly("TX");
    JsonNode own = items(vendor.partner(other), "");
    assertThat(own.findValuesAsString("code")).containsExactly("US");
    assertThat(own.at("/0/partners").toString()).isEqualTo("[\"B\"]");
    assertThat(codes(vendor.partner(partner), "partnerCode=B")).isEmpty();
    assertThat(outlets(vendor.partner(partner), "").at("/outlets").findValuesAsString("code"))
        .containsExactly("MIA");
    assertThat(outlets(vendor.partner(partner), "partnerCode=B").path("total").asInt()).isZero();
    Api stranger = new TestVendor(api, events, roster).staff();
    assertThat(codes(stranger, "")).isEmpty();
    assertThat(outlets(stranger, "").path("total").asInt()).isZero();
  }

  @Test
  void showsOpenOutletsInABoxByBrandAndPartner() {
    place("MIA", "A", 25.77, -80.19);
    String closed = place("TPA", "A", 27.95, -82.46);
    staff.post("/api/outlets/" + closed + "/close", Map.of("reason", "fire")).expect(200);
    JsonNode found = outlets(staff, "bbox=-83,25,-80,28&brand=PUMPERS&partnerCode=A");
    assertThat(found.path("total").asInt()).isEqualTo(1);
    assertThat(found.at("/outlets/0/code").asString()).isEqualTo("MIA");
    assertThat(found.at("/outlets/0/radiusMetres").asDouble()).isGreaterThan(1609);
    assertThat(found.path("cells")).isEmpty();
    assertThat(outlets(staff, "brand=others").path("total").asInt()).isZero();
    assertThat(outlets(staff, TEXAS).path("total").asInt()).isZero();
    assertThat(outlets(staff, "bbox=-81,25,-80.19,25.77").path("total").asInt())
        .as("on its corner")
        .isEqualTo(1);
  }

  @Test
  void countsOutletsByCellsWhereTheyAreMany() {
    StringBuilder rows =
        new StringBuilder("code,name,partner,country,latitude,longitude,radius,radiusUnit\n");
    IntStream.range(0, 2_001)
        .forEach(
            i ->
                rows.append(
                    "M%d,Many,A,US,%s,%s,0,km\n"
                        .formatted(i, 30 + i / 100 * 0.1, -100 + i % 100 * 0.1)));
    staff.post("/api/outlets/import?mode=as_found", "text/csv", rows.toString()).expect(200);
    JsonNode found = outlets(staff, "bbox=-107,25,-80,37");
    assertThat(found.path("total").asInt()).isEqualTo(2_001);
    assertThat(found.path("outlets")).isEmpty();
    int counted = 0;
    for (JsonNode cell : found.path("cells")) {
      counted += cell.path("outlets").asInt();
    }
    assertThat(counted).isEqualTo(2_001);
    assertThat(found.path("cells").size()).isBetween(20, 200);
  }

  @Test
  void saysWhatABoxIs() {
    for (String path : List.of("territories", "outlets")) {
      staff.get("/api/map/" + path + "?bbox=1,2,3").expectFieldError("bbox", "pattern");
      staff.get("/api/map/" + path + "?bbox=0,10,1,5").expectFieldError("bbox", "no-bounding-box");
      staff.get("/api/map/" + path + "?bbox=0,0,999,5").expectFieldError("bbox", "no-bounding-box");
    }
  }

  private JsonNode items(Api who, String query) {
    return who.get("/api/map/territories?" + query).expect(200).json().path("items");
  }

  private List<String> codes(Api who, String query) {
    return items(who, query).findValuesAsString("code");
  }

  private JsonNode outlets(Api who, String query) {
    return who.get("/api/map/outlets?" + query).expect(200).json();
  }

  private void draw(String code, String parent, Map<String, Object> area) {
    Map<String, Object> body = new HashMap<>(Map.of("code", code, "name", code, "area", area));
    if (parent != null) {
      body.put("parent", parent);
    }
    staff.post("/api/territories", body).expect(201);
  }

  private void grant(String territory, String to, String kind, Map<String, Object> more) {
    grant(territory, to, kind, more, "pumps");
  }

  private void grant(
      String territory, String to, String kind, Map<String, Object> more, String line) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("territory", territory, "partner", to, "productLine", line, "kind", kind));
    body.putAll(more);
    assertThat(staff.post("/api/grants", body).expect(201).text("status")).isEqualTo("issued");
  }

  private String place(String code, String of, double latitude, double longitude) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "code", code,
                "name", code,
                "partner", of,
                "brand", "Pumpers",
                "address", Map.of("country", "US"),
                "latitude", latitude,
                "longitude", longitude,
                "protectedRadius", Map.of("value", 1, "unit", "mi")));
    return staff.post("/api/outlets", body).expect(201).text("id");
  }

  /** With a position on an edge, which is no corner. */
  private static Map<String, Object> square() {
    List<List<Double>> ring =
        List.of(
            List.of(-96.0, 29.0),
            List.of(-95.5, 29.0),
            List.of(-95.0, 29.0),
            List.of(-95.0, 30.0),
            List.of(-96.0, 30.0),
            List.of(-96.0, 29.0));
    return Map.of("type", "Polygon", "coordinates", List.of(ring));
  }
}
