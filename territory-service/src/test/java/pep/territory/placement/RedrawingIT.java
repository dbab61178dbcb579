package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.SettableTime;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(SettableTime.class)
class RedrawingIT {

  private static final Map<String, Object> TEXAS = Map.of("subdivisions", List.of("US-TX"));
  private static final Map<String, Object> BOTH = Map.of("subdivisions", List.of("US-TX", "US-OK"));

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired SettableTime.SettableClock clock;

  private Api staff;
  private String texas;
  private String held;

  @BeforeEach
  void groundUnderALiveGrant() {
    TestVendor vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    vendor.productLines("pumps");
    vendor.activePartner("A");
    vendor.activePartner("B");
    texas = draw("TX", null, TEXAS).expect(201).text("id");
    held = grant("TX", "A").expect(201).text("id");
  }

  @Test
  void tellsWhoAndWhatMoves() {
    String deal =
        staff
            .post(
                "/api/deals",
                Map.of(
                    "partner",
                    "B",
                    "customer",
                    Map.of("name", "Acme", "country", "US", "postalCode", "73102")))
            .expect(201)
            .text("id");
    String outlet =
        staff
            .post(
                "/api/outlets",
                Map.of(
                    "code",
                    "OKC",
                    "name",
                    "Shop",
                    "partner",
                    "B",
                    "address",
                    Map.of("country", "US", "subdivision", "US-OK"),
                    "latitude",
                    35.47,
                    "longitude",
                    -97.52,
                    "protectedRadius",
                    Map.of("value", 1, "unit", "mi")))
            .expect(201)
            .text("id");

    Answer told = preview(BOTH).expect(200);
    assertThat(told.text("grants/0/grantId")).isEqualTo(held);
    assertThat(told.text("outlets/0/id")).isEqualTo(outlet);
    assertThat(told.json().at("/outlets/0/enters").asBoolean()).isTrue();
    assertThat(told.text("deals/0/id")).isEqualTo(deal);
    assertThat(told.json().path("conflicts")).isEmpty();
    assertThat(preview(TEXAS).expect(200).json().path("outletsMoving").asInt()).isZero();
  }

  @Test
  void takesOtherGroundOnItsDayAndKeepsItFreeUntilThen() {
    draw("OK", null, Map.of("subdivisions", List.of("US-OK"))).expect(201);
    Answer planned = amend(BOTH, today().plusDays(10)).expect(200);
    assertThat(planned.text("area/subdivisions/0")).isEqualTo("US-TX");
    assertThat(planned.text("planned/from")).isEqualTo(today().plusDays(10).toString());
    grant("OK", "B").expectProblem(409, "grant-conflict");

    clock.forward(Duration.ofDays(11));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(territory().json().at("/area/subdivisions").values())
                    .extracting(JsonNode::asString)
                    .containsExactly("US-OK", "US-TX"));
    assertThat(territory().json().has("planned")).isFalse();
    assertThat(staff.get("/api/grants/" + held).text("status")).isEqualTo("issued");
  }

  @Test
  void isRefusedWhereAnotherGrantStandsAgainstTheNewGround() {
    draw("OK", null, Map.of("subdivisions", List.of("US-OK"))).expect(201);
    grant("OK", "B").expect(201);
    Answer refused = amend(BOTH, today().plusDays(10)).expectProblem(409, "ground-contested");
    assertThat(refused.text("conflicts/0/grantId")).isEqualTo(held);
    assertThat(refused.text("conflicts/0/reasons/0/code")).isEqualTo("overlaps-exclusive");
    assertThat(preview(BOTH).text("conflicts/0/grantId")).isEqualTo(held);
    assertThat(territory().json().has("planned")).isFalse();
  }

  @Test
  void theGroundOfTodayTakesAPlanBack() {
    draw("OK", null, Map.of("subdivisions", List.of("US-OK"))).expect(201);
    amend(BOTH, today().plusDays(10)).expect(200);
    assertThat(amend(TEXAS, today().plusDays(10)).expect(200).json().has("planned")).isFalse();
    grant("OK", "B").expect(201);
  }

  @Test
  void goesBelowAnotherTerritoryWithAllThatLieInItAndNeverIntoItself() {
    Map<String, Object> houston =
        Map.of("postalCodes", List.of(Map.of("within", "US", "codes", List.of("770*"))));
    String child = draw("HOU", "TX", houston).expect(201).text("id");
    draw("US", null, Map.of("countries", List.of("US"))).expect(201);

    Answer moved = below(texas, Map.of("parent", "US")).expect(200);
    assertThat(moved.text("above/0")).isEqualTo("US");
    assertThat(staff.get("/api/territories/" + child).json().at("/above").values())
        .extracting(JsonNode::asString)
        .containsExactly("TX", "US");
    below(texas, Map.of("parent", "TX")).expectFieldError("parent", "circular-parent");
    below(texas, Map.of("parent", "HOU")).expectFieldError("parent", "circular-parent");
    draw("DE", null, Map.of("countries", List.of("DE"))).expect(201);
    below(texas, Map.of("parent", "DE")).expectFieldError("parent", "outside-parent");
    assertThat(below(texas, Map.of()).expect(200).json().path("above")).isEmpty();
    assertThat(staff.get("/api/territories/" + child).text("above/0")).isEqualTo("TX");
  }

  @Test
  void namesTheTerritoriesBesideThatShareGroundAndHowMuch() {
    List<List<Integer>> ring =
        List.of(
            List.of(-96, 29),
            List.of(-95, 29),
            List.of(-95, 30),
            List.of(-96, 30),
            List.of(-96, 29));
    Map<String, Object> square =
        Map.of("geometry", Map.of("type", "Polygon", "coordinates", List.of(ring)));
    draw("SQUARE", null, Map.of("polygons", List.of(square))).expect(201);
    Map<String, Object> too = Map.of("polygons", List.of(square), "countries", List.of("MX"));
    String other = draw("OTHER", null, too).expect(201).text("id");
    Answer shared = staff.get("/api/territories/" + other + "/overlaps").expect(200);
    assertThat(shared.json().path("items").valueStream().map(each -> each.path("code")))
        .extracting(JsonNode::asString)
        .containsOnlyOnce("SQUARE");
    assertThat(shared.body()).contains("squareKilometres\":107");
    assertThat(shared.body()).contains("\"code\":\"both-drawn-around\"");
  }

  private Answer draw(String code, @Nullable String parent, Map<String, Object> area) {
    Map<String, Object> territory = new HashMap<>(Map.of("code", code, "name", code, "area", area));
    if (parent != null) {
      territory.put("parent", parent);
    }
    return staff.post("/api/territories", territory);
  }

  private Answer grant(String territory, String partner) {
    return staff.post(
        "/api/grants",
        Map.of(
            "territory",
            territory,
            "partner",
            partner,
            "productLine",
            "pumps",
            "kind",
            "exclusive",
            "from",
            today().toString()));
  }

  private Answer preview(Map<String, Object> area) {
    return staff.post("/api/territories/" + texas + "/preview", Map.of("area", area));
  }

  private Answer amend(Map<String, Object> area, LocalDate from) {
    return staff.post(
        "/api/territories/" + texas + "/amend",
        Map.of("area", area, "from", from.toString(), "reason", "a larger market"));
  }

  private Answer below(String id, Map<String, Object> request) {
    return staff.put("/api/territories/" + id + "/parent", request);
  }

  private Answer territory() {
    return staff.get("/api/territories/" + texas).expect(200);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
