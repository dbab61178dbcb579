package pep.partner.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SegmentationIT {

  @Autowired Api api;
  @Autowired Events events;

  private String vendorId;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Northwind",
                    "currency", "GBP",
                    "timeZone", "Europe/London",
                    "admin", Map.of("email", "ada@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff =
        api.vendor(
            vendorId,
            "partners:read",
            "partners:write",
            "segments:read",
            "segments:write",
            "vendor:write");
  }

  @Test
  void aTierThatMovesMovesThePartnerBetweenSegmentsAndSaysWhy() {
    Tap tap = events.tap("segment.entered.v1", "segment.left.v1", "partner.segments.changed.v1");
    String segment = define("GOLD-DE", "facts.tier == 'gold' && profile.country == 'DE'");
    String partner = partner("A-1", "DE");

    tier(partner, 1, "gold");
    Envelope entered = tap.await("segment.entered.v1", partner);
    assertThat(entered.data().path("segment").asString()).isEqualTo("GOLD-DE");
    // Another event of the same moment may have been decided with the tier in sight already.
    assertThat(entered.data().path("causedBy").asString()).isNotBlank();
    assertThat(entered.causationid()).isEqualTo(entered.data().path("causedBy").asString());

    Answer explained =
        staff.get("/api/segments/" + segment + "/explain?partnerId=" + partner).expect(200);
    assertThat(explained.json().path("member").asBoolean()).isTrue();
    assertThat(explained.text("rule/parts/0/values/facts.tier")).isEqualTo("gold");

    tier(partner, 2, "silver");
    Envelope left = tap.await("segment.left.v1", partner);
    assertThat(left.data().path("predicates").path(0).asString())
        .isEqualTo("facts.tier == \"gold\"");
    tap.await(
        e ->
            e.type().equals("partner.segments.changed.v1")
                && e.data().path("partnerId").asString().equals(partner)
                && e.data().path("segments").isEmpty());
  }

  @Test
  void listsPartnersByTierAndSegmentAsTheyAreNow() {
    define("GOLD-DE", "facts.tier == 'gold' && profile.country == 'DE'");
    String german = partner("A-1", "DE");
    String austrian = partner("A-2", "AT");
    partner("A-3", "DE");
    tier(german, 2, "gold");
    tier(austrian, 1, "gold");
    awaitSegments(german, List.of("GOLD-DE"));

    JsonNode found = staff.get("/api/partners?segment=GOLD-DE,OTHER").expect(200).json();
    assertThat(found.at("/items/0/tier").asString()).isEqualTo("gold");
    assertThat(found.at("/items/0/segments/0").asString()).isEqualTo("GOLD-DE");
    assertThat(listed("segment=GOLD-DE")).containsExactly("A-1");
    Awaitility.await().until(() -> listed("tier=gold").equals(List.of("A-1", "A-2")));
    assertThat(listed("tier=gold,silver&country=AT")).containsExactly("A-2");
    assertThat(listed("tier=gold&segment=GOLD-DE&sort=-code")).containsExactly("A-1");
    assertThat(listed("tier=silver")).isEmpty();
    assertThat(listed("")).containsExactly("A-1", "A-2", "A-3");

    tier(german, 1, "silver");
    tier(german, 3, "silver");
    awaitSegments(german, List.of());
    assertThat(listed("tier=silver")).containsExactly("A-1");
    assertThat(listed("segment=GOLD-DE")).isEmpty();
    assertThat(staff.get("/api/partners?tier=gold&total=true").expect(200).text("total/count"))
        .isEqualTo("1");
  }

  @Test
  void listsPartnersByVerdictTierAndRevenue() {
    String behind = partner("A-1", "DE");
    String ahead = partner("A-2", "DE");
    String third = partner("A-3", "DE");
    verdict(behind, 2, "behind");
    verdict(ahead, 1, "ahead");
    tier(ahead, 1, "gold");
    sold(third, "9.00");
    sold(ahead, "100.00");
    Awaitility.await().until(() -> listed("verdict=behind,ahead").equals(List.of("A-1", "A-2")));
    Awaitility.await().until(() -> listed("sort=-revenue12m").equals(List.of("A-2", "A-3", "A-1")));
    verdict(behind, 1, "ahead");
    staff
        .put(
            "/api/partners/" + behind,
            Map.of("name", "Renamed", "type", "reseller", "country", "DE"))
        .expect(200);

    assertThat(listed("sort=-verdict")).containsExactly("A-2", "A-1", "A-3");
    assertThat(listed("verdict=behind")).containsExactly("A-1");
    assertThat(staff.get("/api/partners?verdict=behind").text("items/0/verdict"))
        .isEqualTo("behind");
    Awaitility.await().until(() -> listed("sort=-tier").getFirst().equals("A-2"));
    Answer first = staff.get("/api/partners?sort=-revenue12m&limit=1").expect(200);
    assertThat(listed("sort=-revenue12m&limit=1&cursor=" + first.text("next")))
        .containsExactly("A-3");
    staff.get("/api/partners?verdict=lazy").expectFieldError("verdict", "unknown-value");
  }

  private void verdict(String partner, long version, String verdict) {
    Map<String, String> state = Map.of("partnerId", partner, "verdict", verdict);
    events.publish("diagnosis.changed.v1", vendorId, partner, version, state);
  }

  private void sold(String partner, String amount) {
    Map<String, String> money = Map.of("amount", amount, "currency", "GBP");
    Map<String, Object> state =
        Map.of("partnerId", partner, "revenue12m", money, "revenue3m", money);
    events.publish("partner.figures.changed.v1", vendorId, partner, 1, state);
  }

  private List<String> listed(String query) {
    List<String> codes = new ArrayList<>();
    for (JsonNode each : staff.get("/api/partners?" + query).expect(200).json().path("items")) {
      codes.add(each.path("code").asString());
    }
    return codes;
  }

  @Test
  void countsPlacesAndProgramsForTheRulesThatAskForThem() {
    String partner = partner("A-1", "DE");
    define("OPEN", "facts.outlets >= 1");
    define("NORTH", "'north' in facts.territories");
    define("TRAINED", "'school' in facts.programs");

    events.publish(
        "outlet.changed.v1", vendorId, "out_1", 1, Map.of("partnerId", partner, "status", "open"));
    awaitSegments(partner, List.of("OPEN"));
    events.publish(
        "grant.changed.v1",
        vendorId,
        "gra_1",
        1,
        Map.of("partnerId", partner, "territoryCode", "north", "status", "issued"));
    awaitSegments(partner, List.of("NORTH", "OPEN"));
    events.publish(
        "enrolment.changed.v1",
        vendorId,
        "enr_1",
        1,
        Map.of("partnerId", partner, "programCode", "school", "status", "completed"));
    awaitSegments(partner, List.of("NORTH", "OPEN", "TRAINED"));
  }

  @Test
  void whoHoldsATerritoryHoldsThoseBelowItAlsoOneThatIsDrawnLater() {
    String partner = partner("A-1", "DE");
    define("CITY", "'north-city' in facts.territories");
    events.publish(
        "grant.changed.v1",
        vendorId,
        "gra_1",
        1,
        Map.of("partnerId", partner, "territoryCode", "north", "status", "issued"));
    events.publish(
        "territory.changed.v1",
        vendorId,
        "ter_1",
        1,
        Map.of("code", "north-city", "above", List.of("north-land", "north")));

    awaitSegments(partner, List.of("CITY"));
  }

  @Test
  void anOldReportThatComesLateChangesNothing() {
    define("GOLD", "facts.tier == 'gold'");
    String partner = partner("A-1", "DE");
    tier(partner, 2, "gold");
    awaitSegments(partner, List.of("GOLD"));
    tier(partner, 1, "silver");
    define("DE", "profile.country == 'DE'");

    awaitSegments(partner, List.of("DE", "GOLD"));
  }

  @Test
  void changedAndRetiredRulesMoveWhoeverTheyConcern() {
    String segment = define("NORTH", "profile.country in ['DK', 'SE']");
    String danish = partner("A-1", "DK");
    String german = partner("A-2", "DE");
    awaitSegments(danish, List.of("NORTH"));

    staff
        .put(
            "/api/segments/" + segment,
            Map.of("name", "North", "rule", "profile.country in ['DE']"))
        .expect(200);
    awaitSegments(danish, List.of());
    awaitSegments(german, List.of("NORTH"));
    assertThat(staff.get("/api/segments/" + segment + "/members").text("items/0/partnerCode"))
        .isEqualTo("A-2");

    staff.post("/api/segments/" + segment + "/retire").expect(200);
    awaitSegments(german, List.of());
  }

  @Test
  void showsWhatARuleWouldDoBeforeItIsSaved() {
    String segment = define("DE", "profile.country == 'DE'");
    partner("A-1", "DK");
    String german = partner("A-2", "DE");
    awaitSegments(german, List.of("DE"));

    Answer preview =
        staff
            .post(
                "/api/segments/preview",
                Map.of("rule", "profile.country == 'DK'", "segmentId", segment))
            .expect(200);

    assertThat(preview.json().path("count").asInt()).isEqualTo(1);
    assertThat(preview.text("entering/0")).isEqualTo("A-1");
    assertThat(preview.text("leaving/0")).isEqualTo("A-2");
  }

  @Test
  void saysForHowManyARuleFailsOrIsNotKnown() {
    partner("A-1", "DK");
    partner("A-2", "DE");
    staff.put("/api/attributes/score", Map.of("name", "Score", "type", "number")).expect(200);

    Answer failing =
        staff
            .post("/api/segments/preview", Map.of("rule", "profile.verticals[0] == 'gifts'"))
            .expect(200);
    assertThat(failing.json().path("failingCount").asInt()).isEqualTo(2);
    assertThat(failing.text("failure/partnerCode")).isIn("A-1", "A-2");
    assertThat(failing.text("failure/predicates/0")).isEqualTo("profile.verticals[0] == \"gifts\"");
    Answer unknown =
        staff.post("/api/segments/preview", Map.of("rule", "!(attributes.score > 3)")).expect(200);
    assertThat(unknown.json().path("unknownCount").asInt()).isEqualTo(2);
    assertThat(unknown.json().path("count").asInt()).isZero();
  }

  @Test
  void listsWhatARuleMaySpeakOf() {
    staff
        .put(
            "/api/attributes/lines",
            Map.of("name", "Lines", "type", "codes", "codes", List.of("gifts", "home")))
        .expect(200);

    JsonNode variables = staff.get("/api/segments/variables").expect(200).json().path("items");

    assertThat(variables.valueStream())
        .anySatisfy(
            each -> {
              assertThat(each.path("name").asString()).isEqualTo("profile.status");
              assertThat(each.path("kind").asString()).isEqualTo("text");
              assertThat(each.path("values").valueStream().map(JsonNode::asString))
                  .contains("active", "in_review");
            })
        .anySatisfy(
            each -> {
              assertThat(each.path("name").asString()).isEqualTo("attributes.lines");
              assertThat(each.path("kind").asString()).isEqualTo("texts");
              assertThat(each.path("values").valueStream().map(JsonNode::asString))
                  .containsExactly("gifts", "home");
            })
        .anySatisfy(
            each -> {
              assertThat(each.path("name").asString()).isEqualTo("profile.awards");
              assertThat(each.at("/fields/2/name").asString()).isEqualTo("expiresAt");
            });
  }

  @Test
  void refusesAMistypedValueAtTheCharacter() {
    Answer refused =
        staff.post(
            "/api/segments",
            Map.of("code", "X", "name", "X", "rule", "true &&\n profile.status == 'activ'"));

    refused.expectFieldError("rule", "unknown-value");
    assertThat(refused.text("errors/0/cure"))
        .isEqualTo(
            "Line 2, column 20: 'activ' is no value of profile.status."
                + " Nearest: active, applied, ended, in_review, suspended.");
  }

  @Test
  void refusesARuleThatNamesASegmentOrAnUnknownAttribute() {
    staff
        .post("/api/segments", Map.of("code", "X", "name", "X", "rule", "attributes.stores > 3"))
        .expectFieldError("rule", "unknown-name");
    staff.put("/api/attributes/stores", Map.of("name", "Stores", "type", "number")).expect(200);
    define("BIG", "attributes.stores > 3");
  }

  /**
   * Profile and facts change at the same time, over and over: the end is what the last of both say.
   */
  @Test
  void twoChangesAtOnceNeverBothMissEachOther() throws Exception {
    define("GOLD-DE", "facts.tier == 'gold' && profile.country == 'DE'");
    List<String> partners = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      partners.add(partner("A-" + i, "AT"));
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> changes = new ArrayList<>();
      for (String partner : partners) {
        changes.add(threads.submit(() -> tier(partner, 1, "gold")));
        changes.add(
            threads.submit(
                () ->
                    staff
                        .put(
                            "/api/partners/" + partner,
                            Map.of("name", "Ada", "type", "reseller", "country", "DE"))
                        .expect(200)));
      }
      for (Future<?> change : changes) {
        change.get();
      }
    }

    for (String partner : partners) {
      awaitSegments(partner, List.of("GOLD-DE"));
    }
  }

  private Envelope tier(String partner, long version, String tier) {
    return events.publish(
        "tier.changed.v1", vendorId, partner, version, Map.of("partnerId", partner, "tier", tier));
  }

  private void awaitSegments(String partner, List<String> codes) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(
            () -> {
              List<String> found = new ArrayList<>();
              for (JsonNode each :
                  staff.get("/api/partners/" + partner + "/segments").json().path("items")) {
                found.add(each.path("code").asString());
              }
              assertThat(found).isEqualTo(codes);
            });
  }

  private String define(String code, String rule) {
    return staff
        .post("/api/segments", Map.of("code", code, "name", code, "rule", rule))
        .expect(201)
        .text("id");
  }

  private String partner(String code, String country) {
    return staff
        .post(
            "/api/partners",
            Map.of(
                "code",
                code,
                "profile",
                Map.of("name", "Ada", "type", "reseller", "country", country)))
        .expect(201)
        .text("id");
  }
}
