package pep.performance.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ConcentrationIT {

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void threePartnersOfWhomTwoSell() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    stage.knows("B", "active", 1);
    stage.knows("IDLE", "active", 1);
    String partnerId = stage.partnerId("A");
    events.publish(
        "partner.segments.changed.v1",
        stage.vendorId(),
        partnerId,
        1,
        Map.of(
            "partnerId",
            partnerId,
            "segments",
            List.of(Map.of("code", "GOLD"), Map.of("code", "NORTH"))));
    Stage.until(() -> stage.scorecard("A").path("segments").size() == 2);
    stage
        .staff()
        .with("Idempotency-Key", "c")
        .post(
            "/api/sales/intakes",
            "text/csv",
            Stage.csv(
                ",A,X,1,300.00,GBP," + Stage.daysAgo(40) + ",",
                ",A,Y,1,100.00,GBP," + Stage.daysAgo(600) + ",",
                ",B,X,1,100.00,GBP," + Stage.daysAgo(40) + ","))
        .expect(200);
    stage.untilRevenue("A", "300.00");
    stage.untilRevenue("B", "100.00");
  }

  @Test
  void sharesSalesOutByWhatIsAskedFor() {
    JsonNode partners = get("/shares");
    assertThat(partners.at("/rows/0/partnerCode").asString()).isEqualTo("A");
    assertThat(partners.at("/rows/0/share").decimalValue()).isEqualByComparingTo("0.75");
    assertThat(partners.path("hhi").decimalValue()).isEqualByComparingTo("0.625");
    JsonNode products = get("/shares?by=product");
    assertThat(products.at("/rows/0/key").asString()).isEqualTo("X");
    JsonNode segments = get("/shares?by=segment");
    assertThat(segments.path("keys").asInt()).isEqualTo(3);
    assertThat(segments.at("/countedTwice/amount").asString()).isEqualTo("300.00");
    for (String by : List.of("line", "country", "territory", "type", "tier")) {
      assertThat(get("/shares?by=" + by).at("/total/amount").asString()).as(by).isEqualTo("400.00");
    }
  }

  @Test
  void countsThoseWithoutALine() {
    JsonNode found = get("");
    assertThat(found.path("withoutLines").asInt()).isEqualTo(1);
    assertThat(found.at("/concentration/partners").asInt()).isEqualTo(2);
  }

  @Test
  void leadsToTheScorecardsOfAnyPeriod() {
    Stage.until(() -> amount(get("/reconciliation?from=2000-01"), "notWorkedOut").signum() == 0);
    JsonNode found = get("/reconciliation?from=2000-01");
    assertThat(amount(found, "net")).isEqualByComparingTo("500");
    assertThat(amount(found, "outsideWindow")).isEqualByComparingTo("100");
    assertThat(amount(found, "scorecards")).isEqualByComparingTo("400");
  }

  @Test
  void namesWhoMovedAndWhatHangsOnFew() {
    JsonNode movers = get("/movers");
    assertThat(movers.at("/risen/0/partnerCode").asString()).isEqualTo("A");
    assertThat(movers.at("/risen/0/change/amount").asString()).isEqualTo("200.00");
    JsonNode countries = get("/dependencies?by=country");
    assertThat(countries.at("/items/0/key").asString()).isEqualTo("GB");
    assertThat(countries.at("/items/0/largest/0/partnerCode").asString()).isEqualTo("A");
    assertThat(countries.at("/items/0/carryHalf").asInt()).isEqualTo(1);
    assertThat(get("/series?step=quarter").path("items").size()).isBetween(4, 5);
  }

  /** Two won for one customer by different partners, one for another; the rest does not count. */
  @Test
  void sharesOutWhatWasWonByCustomer() {
    deal("1", "A", "acc_1", "won", "100.00", "GBP", 10);
    deal("2", "B", "acc_1", "won", "50.00", "GBP", 10);
    deal("3", "B", "acc_2", "won", "50.00", "GBP", 10);
    deal("4", "B", "acc_2", "lost", "500.00", "GBP", 10);
    deal("5", "A", "acc_2", "won", "9.00", "EUR", 10);
    deal("6", "A", "acc_2", "won", "70.00", "GBP", 900);
    Stage.until(
        () ->
            get("/customers").path("deals").asInt() == 3
                && get("/customers").path("otherCurrency").asInt() == 1
                && get("/customers?from=2000-01").path("deals").asInt() == 4);
    JsonNode found = get("/customers");
    assertThat(found.at("/rows/0/key").asString()).isEqualTo("acc_1");
    assertThat(found.at("/rows/0/share").decimalValue()).isEqualByComparingTo("0.75");
    assertThat(found.path("customers").asInt()).isEqualTo(2);
    assertThat(amount(found, "total")).isEqualByComparingTo("200");
    assertThat(amount(found, "byPartner")).isEqualByComparingTo("200");
    assertThat(amount(found, "netSales")).isEqualByComparingTo("400");
    assertThat(amount(found, "notCovered")).isEqualByComparingTo("200");
    stage.partner("A").get("/api/concentration/customers").expectProblem(403, "forbidden");
  }

  private void deal(
      String id,
      String code,
      String account,
      String outcome,
      String amount,
      String currency,
      int days) {
    Map<String, Object> state =
        Map.of(
            "partnerId",
            stage.partnerId(code),
            "accountId",
            account,
            "status",
            "closed",
            "outcome",
            outcome,
            "value",
            Map.of("amount", amount, "currency", currency),
            "registeredAt",
            Stage.daysAgo(days) + "T10:00:00Z");
    String subject = "dea_" + stage.vendorId().substring(4) + id;
    events.publish("deal.changed.v1", stage.vendorId(), subject, 1, state);
  }

  @Test
  void refusesWhatItCannotTell() {
    Answer turned = stage.staff().get("/api/concentration/shares?from=2026-02&until=2026-01");
    turned.expectFieldError("until", "range-turned-round");
    stage
        .staff()
        .get("/api/concentration/series?from=2000-01&until=2020-01")
        .expectFieldError("step", "range-too-long");
    stage.partner("A").get("/api/concentration/shares").expectProblem(403, "forbidden");
  }

  private JsonNode get(String path) {
    return stage.staff().get("/api/concentration" + path).expect(200).json();
  }

  private static BigDecimal amount(JsonNode of, String name) {
    return new BigDecimal(of.path(name).path("amount").asString());
  }
}
