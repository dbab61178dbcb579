package pep.performance.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.performance.tier.ladder.TierVariable;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.EventContracts;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

@ServiceTest
class TierIT {

  private static final String ROW = "%s,A,P1,1,%s,GBP," + Stage.daysAgo(20) + ",";

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void movesAPartnerByItsFiguresAndTellsOnce() {
    Tap tap = events.tap("tier.changed.v1", "tier.moved.v1", "partner.figures.changed.v1");
    save(0, "revenue12m >= 1000").expect(200);
    Envelope assigned = tap.await("tier.moved.v1", stage.partnerId("A"));
    assertThat(assigned.data().path("to").asString()).isEqualTo("base");
    EventContracts.assertFitsSchema("tier.moved.v1", assigned.data().toString());
    sell("x1", "1200.00");
    Envelope moved = tap.await(each -> is(each, "tier.moved.v1", "gold"));
    assertThat(moved.data().path("move").asString()).isEqualTo("promoted");
    Envelope state = tap.await(each -> is(each, "tier.changed.v1", "gold"));
    EventContracts.assertFitsSchema("tier.changed.v1", state.data().toString());
    Envelope figures =
        tap.await(
            each ->
                each.type().equals("partner.figures.changed.v1")
                    && each.data().at("/revenue12m/amount").asString().equals("1200.00"));
    EventContracts.assertFitsSchema("partner.figures.changed.v1", figures.data().toString());
    stage.tells("A", "active", 2);
    sell("x2", "1.00");
    stage.untilRevenue("A", "1201.00");
    assertThat(tap.heard()).filteredOn(each -> is(each, "tier.moved.v1", "gold")).hasSize(1);
  }

  @Test
  void showsTheWayToTheNextTier() {
    save(30, "revenue12m >= 1000 && monthsSelling >= 3").expect(200);
    sell("x1", "400.00");
    stage.untilRevenue("A", "400.00");
    var next = stage.scorecard("A").at("/tier/next");
    assertThat(next.path("tier").asString()).isEqualTo("gold");
    assertThat(next.at("/predicates/0/gap").decimalValue()).isEqualByComparingTo("600");
    assertThat(next.at("/predicates/0/holds").asBoolean(true)).isFalse();
    Answer own = stage.partner("A").get("/api/my/scorecard").expect(200);
    assertThat(own.text("tier/next/tier")).isEqualTo("gold");
  }

  @Test
  void demotesWhenTheGraceHasEnded() {
    Tap tap = events.tap("tier.moved.v1");
    save(0, "revenue12m >= 1000").expect(200);
    sell("x1", "1500.00");
    tap.await(each -> is(each, "tier.moved.v1", "gold"));
    sell("x2", "-900.00");
    Envelope back =
        tap.await(
            each ->
                is(each, "tier.moved.v1", "base")
                    && each.data().path("move").asString().equals("demoted"));
    assertThat(back.data().path("from").asString()).isEqualTo("gold");
  }

  @Test
  void keepsAPartnerThroughItsGraceAndSaysUntilWhen() {
    Tap tap = events.tap("tier.moved.v1", "tier.changed.v1", "tier.grace.begun.v1");
    save(30, "revenue12m >= 1000").expect(200);
    sell("x1", "1500.00");
    tap.await(each -> is(each, "tier.moved.v1", "gold"));
    sell("x2", "-900.00");
    Envelope atRisk =
        tap.await(
            each ->
                each.type().equals("tier.changed.v1")
                    && each.vendorid().equals(stage.vendorId())
                    && each.data().hasNonNull("until"));
    assertThat(atRisk.data().path("tier").asString()).isEqualTo("gold");
    Envelope begun = tap.await(each -> is(each, "tier.grace.begun.v1", "gold"));
    EventContracts.assertFitsSchema("tier.grace.begun.v1", begun.data().toString());
    assertThat(begun.data().path("until")).isEqualTo(atRisk.data().path("until"));
  }

  @Test
  void endsAGraceWithAReviewOfTheVendorsCalendar() {
    Tap tap = events.tap("tier.moved.v1", "tier.changed.v1");
    Map<String, Object> rules = rules(0, "revenue12m >= 1000");
    rules.put("reviewDays", List.of("07-01", "1-1"));
    stage
        .staff()
        .put("/api/tier-rules", rules)
        .expect(400)
        .expectFieldError("reviewDays[1]", "pattern");
    rules.put("reviewDays", List.of("07-01", "01-01"));
    Answer saved = stage.staff().put("/api/tier-rules", rules).expect(200);
    assertThat(saved.json().path("reviewDays").valueStream().map(JsonNode::asString))
        .containsExactly("01-01", "07-01");
    sell("x1", "1500.00");
    tap.await(each -> is(each, "tier.moved.v1", "gold"));
    sell("x2", "-900.00");
    Stage.until(() -> untilOf("A").hasNonNull("until"));
    LocalDate end =
        Instant.parse(untilOf("A").path("until").asString())
            .atZone(ZoneId.of("Europe/London"))
            .toLocalDate();
    assertThat(MonthDay.from(end)).isIn(MonthDay.of(1, 1), MonthDay.of(7, 1));
  }

  private JsonNode untilOf(String code) {
    return stage
        .staff()
        .get("/api/tiers?sort=-until&partnerId=" + stage.partnerId(code))
        .expect(200)
        .json()
        .at("/items/0");
  }

  @Test
  void refusesRulesWithAllThatIsWrongAtTheCharacter() {
    Answer answer = save(0, "revnue12m >= 1000 || 'x' in segments");
    answer.expectProblem(400, "tier-rules-invalid");
    answer.expectFieldError("tiers[1].condition", "rule-looks-ahead");
    answer.expectFieldError("tiers[1].condition", "unknown-name");
    assertThat(answer.json().at("/errors/0/column").asInt()).isEqualTo(1);
    assertThat(answer.json().at("/errors/0/names/0").asString()).isEqualTo("revenue12m");
    assertThat(stage.staff().get("/api/tier-rules").json().path("version").asInt()).isZero();
  }

  @Test
  void listsWhatARuleMaySpeakOf() {
    assertThat(
            stage
                .staff()
                .get("/api/tier-rules/variables")
                .expect(200)
                .json()
                .path("items")
                .valueStream())
        .hasSize(TierVariable.values().length)
        .anySatisfy(
            each -> {
              assertThat(each.path("name").asString()).isEqualTo("returnRate");
              assertThat(each.path("kind").asString()).isEqualTo("number");
              assertThat(each.path("description").asString()).isNotBlank();
            });
  }

  @Test
  void refusesAStaleChangeAndAForeignCaller() {
    Answer saved = save(0, "revenue12m >= 1000").expect(200);
    Api late = stage.staff().with("If-Match", "\"7\"");
    late.put("/api/tier-rules", rules(0, "revenue12m >= 1")).expect(412);
    stage
        .staff()
        .with("If-Match", saved.header("ETag"))
        .put("/api/tier-rules", rules(0, "revenue12m >= 2"))
        .expect(200);
    stage
        .partner("A")
        .put("/api/tier-rules", rules(0, "revenue12m >= 2"))
        .expectProblem(403, "forbidden");
    stage.partner("B").get("/api/tiers/" + stage.partnerId("A")).expectProblem(404, "not-found");
    stage
        .partner("B")
        .get("/api/scorecards/" + stage.partnerId("A"))
        .expectProblem(404, "not-found");
  }

  @Test
  void triesRulesWithoutMovingAnybody() {
    save(0, "revenue12m >= 1000").expect(200);
    sell("x1", "500.00");
    stage.untilRevenue("A", "500.00");
    Stage.until(() -> stage.staff().get("/api/tiers/" + stage.partnerId("A")).status() == 200);
    Answer dry =
        stage.staff().post("/api/tier-rules/dry-run", rules(0, "revenue12m >= 400")).expect(200);
    assertThat(dry.json().at("/moves/0/move").asString()).isEqualTo("promoted");
    assertThat(dry.json().at("/sample/0/partnerCode").asString()).isEqualTo("A");
    assertThat(stage.staff().get("/api/tiers/" + stage.partnerId("A")).text("tier"))
        .isEqualTo("base");
  }

  @Test
  void refusesARuleThatNamesASegmentAtTheCharacterWithTheNamesThatWouldBeRight() {
    Answer answer = save(0, "revenue12m >= 1000 &&\n  'gold' in segments");
    answer.expectFieldError("tiers[1].condition", "rule-looks-ahead");
    assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/errors/0/column").asInt()).isEqualTo(13);
    assertThat(answer.json().at("/errors/0/names")).hasSize(TierVariable.values().length);
    assertThat(answer.json().at("/errors/0/cure").asString()).contains("segments");
    stage
        .staff()
        .post("/api/tier-rules/dry-run", rules(0, "'gold' in segments"))
        .expectFieldError("tiers[1].condition", "rule-looks-ahead");
  }

  private Answer save(int graceDays, String gold) {
    return stage.staff().put("/api/tier-rules", rules(graceDays, gold));
  }

  private static Map<String, Object> rules(int graceDays, String gold) {
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("graceDays", graceDays);
    List<Map<String, String>> tiers = new ArrayList<>();
    tiers.add(Map.of("code", "base", "name", "Base"));
    tiers.add(Map.of("code", "gold", "name", "Gold", "condition", gold));
    rules.put("tiers", tiers);
    return rules;
  }

  private void sell(String externalId, String amount) {
    String kind = amount.startsWith("-") ? "-1" : "1";
    String row = ROW.formatted(externalId, amount.replace("-", ""));
    stage
        .staff()
        .post(
            "/api/sales/intakes", "text/csv", Stage.csv(row.replace(",P1,1,", ",P1," + kind + ",")))
        .expect(200);
  }

  private boolean is(Envelope each, String type, String tier) {
    return each.type().equals(type)
        && each.vendorid().equals(stage.vendorId())
        && (tier.equals(each.data().path("to").asString(""))
            || tier.equals(each.data().path("tier").asString("")));
  }
}
