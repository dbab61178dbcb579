package pep.performance.merit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class MeritIT {

  private static final int PARTNERS = 21;

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void aVendorWhosePartnersSellAlikeAndAreNotPaidAlike() {
    stage = new Stage(api, events);
    List<String> rows = new ArrayList<>();
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = 0; i < PARTNERS; i++) {
      stage.tells("P" + i, "active", 1);
      rows.add(",P" + i + ",X,1," + (1000 + i) + ".00,GBP," + Stage.daysAgo(1) + ",");
      entries.add(entry("P" + i, i == 3 ? "400.00" : (40 + i) + ".00"));
    }
    stage.knows("P0", "active", 1);
    stage
        .staff()
        .with("Idempotency-Key", "m")
        .post("/api/sales/intakes", "text/csv", Stage.csv(rows.toArray(String[]::new)))
        .expect(200);
    stage.untilRevenue("P" + (PARTNERS - 1), "1020.00");
    tell("incentives.accrued.v1", "run_1", Map.of("entries", entries));
    tell("incentives.reversed.v1", "run_2", Map.of("entries", List.of(entry("P5", "45.00"))));
    tell("grant.changed.v1", "gra_1", grant());
  }

  @Test
  void saysWhoGetsMoreAndWhoLessThanPeersOfTheSameContribution() {
    Stage.until(() -> "more".equals(merit("P3").path("standing").asString("")));
    Stage.until(() -> "less".equals(merit("P5").path("standing").asString("")));
    JsonNode most = merit("P3");
    assertThat(most.at("/rebates/amount").asString()).isEqualTo("400.00");
    assertThat(most.at("/contribution/amount").asString()).isEqualTo("1003.00");
    assertThat(new BigDecimal(most.at("/difference/amount").asString()))
        .isBetween(decimal(330), decimal(360));
    JsonNode listed =
        stage.staff().get("/api/merits?standing=more&sort=-difference").expect(200).json();
    assertThat(listed.path("items"))
        .extracting(each -> each.path("partnerCode").asString())
        .contains("P3")
        .first()
        .isEqualTo("P3");
    stage.partner("P3").get("/api/merits").expectProblem(403, "forbidden");
    stage.staff().get("/api/merits/par_none").expectProblem(404, "not-found");
  }

  @Test
  void sumsUpByTierAndSaysWhatItDoesNotKnow() {
    Stage.until(() -> "1362.00".equals(overview().at("/rebates/amount").asString("")));
    JsonNode found = overview();
    assertThat(found.at("/contribution/amount").asString()).isEqualTo("21210.00");
    assertThat(found.at("/tiers/0/partners").asInt()).isEqualTo(PARTNERS);
    assertThat(found.path("notCounted"))
        .extracting(JsonNode::asString)
        .containsExactly("discounts", "leads", "mdf");
    Stage.until(() -> merit("P1").path("exclusiveGrants").asInt() == 1);
  }

  @Test
  void saysWhatAPartnerReallySoldAndGotByLineAndMonth() {
    String path = "/api/scorecards/" + stage.partnerId("P3") + "/profitability";
    stage.knowsProduct("X", "pumps");
    Map<String, Object> paid = Map.of("entries", List.of(entry("P3", "120.00")));
    tell("remittances.paid.v1", "set_1", paid);
    tell(
        "profitability.changed.v1",
        stage.vendorId(),
        Map.of(
            "lines",
            List.of(
                Map.of(
                    "productLine",
                    "pumps",
                    "marginPercent",
                    14.5,
                    "forecastAt",
                    "2026-02-03T10:15:04Z"))));
    Stage.until(
        () ->
            "120.00".equals(at(path, "/paid/amount"))
                && "400.00".equals(at(path, "/accrued/amount"))
                && "145.44".equals(at(path, "/lines/0/forecast/earned/amount")));
    JsonNode found = stage.staff().get(path).expect(200).json();
    assertThat(found.at("/lines/0/line").asString()).isEqualTo("pumps");
    assertThat(found.at("/lines/0/sold/amount").asString()).isEqualTo("1003.00");
    assertThat(found.at("/sold/amount").asString()).isEqualTo("1003.00");
    assertThat(found.at("/keeps/amount").asString()).isEqualTo("603.00");
    assertThat(found.path("rate").decimalValue()).isEqualByComparingTo("0.398804");
    assertThat(found.path("months")).hasSize(12);
    for (String sum : List.of("sold", "accrued", "paid")) {
      BigDecimal months = decimal(0);
      for (JsonNode month : found.path("months")) {
        months = months.add(new BigDecimal(month.at("/" + sum + "/amount").asString()));
      }
      assertThat(found.at("/" + sum + "/amount").asString()).isEqualTo(months.toPlainString());
    }
    assertThat(found.path("notKnown"))
        .extracting(JsonNode::asString)
        .contains("purchase_cost", "incentives_by_line");
    assertThat(at(path + "?until=2001-12", "/sold/amount")).isEqualTo("0.00");

    JsonNode own = stage.partner("P3").get(path).expect(200).json();
    assertThat(own.at("/accrued/amount").asString()).isEqualTo("400.00");
    assertThat(own.at("/lines/0/forecast").isMissingNode()).isTrue();
    stage.partner("P4").get(path).expectProblem(404, "not-found");
    stage.other().get(path).expectProblem(404, "not-found");
    stage.staff().get(path + "?from=2026-02&until=2026-01").expect(400);
    stage
        .staff()
        .get(path + "?from=2000-01&until=2005-01")
        .expectFieldError("until", "range-too-long");
  }

  private String at(String path, String pointer) {
    return stage.staff().get(path).expect(200).json().at(pointer).asString("");
  }

  @Test
  void comesOutInFullWithTheNamesOfAll() {
    Stage.until(() -> stage.staff().get("/api/merits").json().path("items").size() == PARTNERS);
    String table =
        stage.staff().with("Accept", "text/csv").get("/api/merits?limit=2").expect(200).body();
    assertThat(table.lines().filter(line -> line.contains("Partner P"))).hasSize(PARTNERS);
  }

  private JsonNode merit(String code) {
    return stage.staff().get("/api/merits/" + stage.partnerId(code)).json();
  }

  private JsonNode overview() {
    return stage.staff().get("/api/overview/merits").expect(200).json();
  }

  private Map<String, Object> entry(String code, String amount) {
    return Map.of(
        "partnerId",
        stage.partnerId(code),
        "amount",
        Map.of("amount", amount, "currency", "GBP"),
        "at",
        Stage.daysAgo(1) + "T10:00:00Z");
  }

  private Map<String, Object> grant() {
    return Map.of(
        "partnerId",
        stage.partnerId("P1"),
        "territoryCode",
        "T",
        "status",
        "issued",
        "kind",
        "exclusive",
        "productLine",
        "pumps",
        "from",
        "2020-01-01");
  }

  private void tell(String type, String subject, Map<String, ?> data) {
    events.publish(type, stage.vendorId(), subject, 1, data);
  }

  private static BigDecimal decimal(long value) {
    return BigDecimal.valueOf(value);
  }
}
