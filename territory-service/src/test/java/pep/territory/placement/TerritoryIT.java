package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

@ServiceTest
class TerritoryIT {

  private static final List<List<Double>> SQUARE =
      List.of(
          List.of(-96.0, 29.0),
          List.of(-95.0, 29.0),
          List.of(-95.0, 30.0),
          List.of(-96.0, 30.0),
          List.of(-96.0, 29.0));

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private Api staff;

  @BeforeEach
  void aVendor() {
    staff = new TestVendor(api, events, roster).staff();
  }

  @Test
  void findsTheTerritoriesOfAPlaceByCoordinatesAndByCodes() {
    draw("TX", Map.of("subdivisions", List.of("US-TX")));
    draw("CA", Map.of("subdivisions", List.of("US-CA")));
    draw("KATY", Map.of("postalCodes", List.of(codes("US", "77494"))));
    draw("SQUARE", Map.of("polygons", List.of(polygon(SQUARE))));

    assertThat(found("lat=29.749788&lon=-95.798871")).containsExactly("SQUARE", "TX");
    assertThat(found("lat=29&lon=-95.5")).as("on the border").containsExactly("SQUARE", "TX");
    assertThat(found("lat=28.999&lon=-95.5")).containsExactly("TX");
    Answer seen = staff.get("/api/territories/locate?lat=29.749788&lon=-95.798871").expect(200);
    assertThat(seen.text("region")).isEqualTo("US-TX");
    assertThat(seen.json().path("notLookedAt").toString()).isEqualTo("[\"postal_codes\"]");
    Answer sea = staff.get("/api/territories/locate?lat=35&lon=-40").expect(200);
    assertThat(sea.json().path("notLookedAt").toString())
        .isEqualTo("[\"countries\",\"subdivisions\",\"postal_codes\"]");
    assertThat(found("region=US&postalCode=77494")).containsExactly("KATY", "TX");
    assertThat(found("lat=29.7&lon=-95.8&region=US-TX")).containsExactly("SQUARE", "TX");
    staff
        .get("/api/territories/locate?region=US&postalCode=n%2Fa")
        .expectFieldError("postalCode", "no-postal-code");
    staff
        .get("/api/territories/locate?postalCode=1")
        .expectFieldError("region", "place-incomplete");
    staff.get("/api/territories/locate?lat=1").expectFieldError("lon", "place-incomplete");
    staff.get("/api/territories/locate?lat=91&lon=0").expectFieldError("lat", "decimal-max");
  }

  @Test
  void keepsFiftyThousandPostalCodesAndGivesThemBack() {
    List<String> codes = IntStream.range(0, 50_000).mapToObj("%05d"::formatted).toList();
    String id = draw("ALL", Map.of("postalCodes", List.of(Map.of("within", "US", "codes", codes))));

    Answer got = staff.get("/api/territories/" + id).expect(200);
    assertThat(got.json().at("/area/postalCodes/0/codes")).hasSize(50_000);
    assertThat(staff.get("/api/territories").json().at("/items/0/postalCodes").asInt())
        .isEqualTo(50_000);
  }

  @Test
  void readsRangesAndBeginningsOfPostalCodesAndFindsThemByPlace() {
    String id = draw("LA", Map.of("postalCodes", List.of(codes("US", "90000-90499", "905*"))));
    assertThat(staff.get("/api/territories/" + id).expect(200).text("area/postalCodes/0/codes/0"))
        .isEqualTo("90000-90499");
    for (String code : List.of("90210", "90501", "９０２１０")) {
      assertThat(
              staff
                  .get("/api/territories/locate?region=US&postalCode=" + code)
                  .expect(200)
                  .text("items/0/code"))
          .isEqualTo("LA");
    }
    staff
        .get("/api/territories/locate?region=US&postalCode=2134")
        .expectFieldError("postalCode", "no-postal-code");
  }

  @Test
  void refusesAPolygonThatIsSaidToLieInOneRegionAndReachesIntoAnother() {
    Map<String, Object> texan = new HashMap<>(polygon(SQUARE));
    texan.put("within", "DE");
    Answer refused =
        post(Map.of("polygons", List.of(texan)))
            .expectFieldError("area.polygons[0]", "invalid-area");
    assertThat(refused.body()).contains("reaches into US");
    texan.put("within", "US-TX");
    post(Map.of("polygons", List.of(texan))).expect(201);
  }

  @Test
  void refusesPostalCodesThatTheCountryHasNotOrThatLieElsewhere() {
    for (List<String> wrong :
        List.of(
            List.of("US", "2134", "02134"),
            List.of("US", "ABCDE", "95014"),
            List.of("US-TX", "90210", "US-CA"))) {
      Answer refused =
          post(Map.of("postalCodes", List.of(codes(wrong.get(0), wrong.get(1)))))
              .expectFieldError("area.postalCodes[0]", "invalid-area");
      assertThat(refused.body()).contains(wrong.get(2));
    }
  }

  @Test
  void drawsAChildWithinItsParentOnlyAndNoTwinOfASibling() {
    String texas = draw("TX", Map.of("subdivisions", List.of("US-TX")));
    Map<String, Object> houston = Map.of("postalCodes", List.of(codes("US", "770*")));
    below("TX", "HOU", houston).expect(201);
    below("TX", "HOU-2", houston).expectFieldError("area", "same-ground");
    below("TX", "LA", Map.of("postalCodes", List.of(codes("US", "902*"))))
        .expectFieldError("area", "outside-parent");
    below("OWN", "OWN", Map.of("countries", List.of("MX")))
        .expectFieldError("parent", "unknown-territory");
    below(texas, "BAY", Map.of("subdivisions", List.of("DE-BY")))
        .expectFieldError("area", "outside-parent");
    staff.post("/api/territories/" + texas + "/retire").expect(200);
    below("TX", "DAL", Map.of("postalCodes", List.of(codes("US", "752*"))))
        .expectProblem(409, "territory-retired");
  }

  private Answer below(String parent, String code, Map<String, Object> area) {
    return staff.post(
        "/api/territories", Map.of("code", code, "name", code, "parent", parent, "area", area));
  }

  @Test
  void refusesAPolygonThatCrossesItselfAndSaysWhere() {
    List<List<Double>> bowTie =
        List.of(SQUARE.get(0), SQUARE.get(2), SQUARE.get(1), SQUARE.get(3), SQUARE.get(0));
    Answer refused =
        staff
            .post(
                "/api/territories",
                Map.of(
                    "code", "X", "name", "X", "area", Map.of("polygons", List.of(polygon(bowTie)))))
            .expectFieldError("area.polygons[0]", "invalid-area");
    assertThat(refused.body()).contains("longitude -95.5, latitude 29.5");
  }

  @Test
  void findsTheTerritoriesOfManyPlacesAtOnce() {
    draw("TX", Map.of("subdivisions", List.of("US-TX")));
    draw("KATY", Map.of("postalCodes", List.of(codes("US", "77494"))));
    Map<String, Object> katy = Map.of("id", "a", "region", "US", "postalCode", "77494");
    JsonNode found =
        locate(List.of(katy, Map.of("lat", 35, "lon", -40), Map.of("region", "US-TX")))
            .expect(200)
            .json()
            .path("items");
    assertThat(found.at("/0/id").asString()).isEqualTo("a");
    assertThat(found.at("/0/territories").toString()).isEqualTo("[\"KATY\",\"TX\"]");
    assertThat(found.at("/1/territories")).isEmpty();
    assertThat(found.at("/1/notLookedAt")).hasSize(3);
    assertThat(found.at("/2/territories").toString()).isEqualTo("[\"TX\"]");
    locate(List.of(katy, Map.of("lat", 1), Map.of("region", "US", "postalCode", "x")))
        .expectFieldError("places[1].lon", "place-incomplete")
        .expectFieldError("places[2].postalCode", "no-postal-code");
    locate(List.of()).expectFieldError("places", "not-empty");
    locate(Collections.nCopies(1_001, katy)).expectFieldError("places", "size");
  }

  private Answer locate(List<Map<String, Object>> places) {
    return staff.post("/api/territories/locate", Map.of("places", places));
  }

  @Test
  void drawsARadiusAroundAPoint() {
    Map<String, Object> houston =
        Map.of("latitude", 29.76, "longitude", -95.37, "radius", 5, "unit", "mi");
    draw("HOU", Map.of("circles", List.of(houston)));
    assertThat(found("lat=29.832&lon=-95.37")).as("4.97 mi north").containsExactly("HOU");
    assertThat(found("lat=29.833&lon=-95.37")).as("5.04 mi north").isEmpty();
    Map<String, Object> elsewhere = new HashMap<>(houston);
    elsewhere.put("within", "US-CA");
    Answer refused =
        post(Map.of("circles", List.of(elsewhere)))
            .expectFieldError("area.circles[0]", "invalid-area");
    assertThat(refused.body()).contains("reaches into US-TX");
    elsewhere.put("latitude", 89.99);
    post(Map.of("circles", List.of(elsewhere))).expectFieldError("area.circles[0]", "invalid-area");
    elsewhere.put("unit", "ft");
    post(Map.of("circles", List.of(elsewhere))).expectFieldError("area.circles[0].unit", "one-of");
  }

  @Test
  void joinsGroundByAndAndCutsItByNotAndKeepsBoth() {
    Tap tap = events.tap("territory.changed.v1");
    Map<String, Object> area =
        Map.of(
            "subdivisions", List.of("US-TX", "US-OK"),
            "and", List.of(Map.of("polygons", List.of(polygon(SQUARE)))),
            "not", Map.of("postalCodes", List.of(codes("US", "770*"))));
    String id = draw("NEAR", area);
    Answer got = staff.get("/api/territories/" + id).expect(200);
    assertThat(got.text("area/not/postalCodes/0/codes/0")).isEqualTo("770*");
    assertThat(got.text("area/and/0/polygons/0/geometry/type")).isEqualTo("Polygon");
    assertThat(
            tap.await("territory.changed.v1", id).data().at("/not/postalCodes/0/within").asString())
        .isEqualTo("US");
    assertThat(staff.get("/api/territories").json().at("/items/0/joined").asBoolean()).isTrue();

    assertThat(found("lat=29.7&lon=-95.8&region=US-TX&postalCode=77494")).containsExactly("NEAR");
    assertThat(found("lat=29.7&lon=-95.8&region=US-TX&postalCode=77002")).as("cut out").isEmpty();
    assertThat(found("lat=29.7&lon=-95.8&region=US-TX")).as("perhaps cut out").isEmpty();
    assertThat(found("lat=31&lon=-95.8&region=US-TX&postalCode=77494")).as("outside").isEmpty();

    Map<String, Object> same = Map.of("name", "Nearer", "area", area);
    Answer renamed = staff.put("/api/territories/" + id, same).expect(200);
    assertThat(renamed.text("area/not/postalCodes/0/codes/0")).isEqualTo("770*");
    post(Map.of("countries", List.of("DE"), "not", Map.of()))
        .expectFieldError("area.not", "invalid-area");
    post(Map.of("countries", List.of("DE"), "and", List.of(Map.of("countries", List.of("XX")))))
        .expectFieldError("area.and[0].countries[0]", "country");
  }

  @Test
  void namesEveryFieldThatCannotBe() {
    post(Map.of()).expectFieldError("area", "invalid-area");
    post(Map.of("countries", List.of("DE", "XX"))).expectFieldError("area.countries[1]", "country");
    post(Map.of("subdivisions", List.of("DE")))
        .expectFieldError("area.subdivisions[0]", "subdivision");
    post(Map.of("postalCodes", List.of(codes("US", "9;4"))))
        .expectFieldError("area.postalCodes[0]", "invalid-area");
    post(Map.of(
            "countries", List.of("UK", "DE-BY"),
            "postalCodes", List.of(codes("US", "77494"), codes("UK", "EC1A 1BB"))))
        .expectFieldError("area.countries[0]", "country")
        .expectFieldError("area.countries[1]", "country")
        .expectFieldError("area.postalCodes[1].within", "subdivision");
    staff
        .post("/api/territories", Map.of("name", "X", "area", Map.of("countries", List.of("DE"))))
        .expectFieldError("code", "not-null");
  }

  @Test
  void hangsATerritoryBelowAnotherAndTellsIt() {
    Tap tap = events.tap("territory.changed.v1");
    String parent = draw("US", Map.of("countries", List.of("US")));
    Answer child =
        staff
            .post(
                "/api/territories",
                Map.of(
                    "code", "TX",
                    "name", "Texas",
                    "parent", "US",
                    "area", Map.of("subdivisions", List.of("US-TX"))))
            .expect(201);
    assertThat(child.text("parentId")).isEqualTo(parent);
    assertThat(child.json().at("/above").values())
        .extracting(JsonNode::asString)
        .containsExactly("US");
    Answer grandchild =
        staff
            .post(
                "/api/territories",
                Map.of(
                    "code", "HOUSTON",
                    "name", "Houston",
                    "parent", "TX",
                    "area", Map.of("postalCodes", List.of(codes("US", "77494")))))
            .expect(201);
    assertThat(
            tap.await("territory.changed.v1", grandchild.text("id")).data().at("/above").values())
        .extracting(JsonNode::asString)
        .containsExactly("TX", "US");
    assertThat(
            tap.await("territory.changed.v1", child.text("id"))
                .data()
                .at("/subdivisions/0")
                .asString())
        .isEqualTo("US-TX");
    staff
        .post(
            "/api/territories",
            Map.of(
                "code",
                "Y",
                "name",
                "Y",
                "parent",
                "none",
                "area",
                Map.of("countries", List.of("DE"))))
        .expectFieldError("parent", "unknown-territory");
  }

  @Test
  void refusesAStaleVersionACodeTwiceAndAnotherVendorsTerritory() {
    String id = draw("DE", Map.of("countries", List.of("DE")));
    Map<String, Object> change =
        Map.of("name", "Germany", "area", Map.of("countries", List.of("DE")));
    staff.with("If-Match", "\"1\"").put("/api/territories/" + id, change).expect(200);
    staff
        .with("If-Match", "\"1\"")
        .put("/api/territories/" + id, change)
        .expectProblem(412, "precondition-failed");
    staff
        .post(
            "/api/territories",
            Map.of("code", "DE", "name", "again", "area", Map.of("countries", List.of("DE"))))
        .expectProblem(409, "already-exists");
    api.vendor("ven_other", "territories:read")
        .get("/api/territories/" + id)
        .expectProblem(404, "not-found");
  }

  private Answer post(Map<String, Object> area) {
    return staff.post("/api/territories", Map.of("code", "X", "name", "X", "area", area));
  }

  private List<String> found(String query) {
    return staff
        .get("/api/territories/locate?" + query)
        .expect(200)
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("code").asString())
        .toList();
  }

  private String draw(String code, Map<String, Object> area) {
    return staff
        .post("/api/territories", Map.of("code", code, "name", code, "area", area))
        .expect(201)
        .text("id");
  }

  private static Map<String, Object> codes(String within, String... codes) {
    return Map.of("within", within, "codes", List.of(codes));
  }

  private static Map<String, Object> polygon(List<List<Double>> ring) {
    return Map.of("geometry", Map.of("type", "Polygon", "coordinates", List.of(ring)));
  }
}
