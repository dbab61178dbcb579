package pep.promotion.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

@ServiceTest
class OffersIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
  }

  @Test
  void evaluatesOrderLinesForAPartner() {
    String id = market.publish("FIVE", Map.of("discount", Map.of("percent", 5)));

    Answer answer = market.staff.post("/api/offers/evaluate", request("p1", "GBP")).expect(200);

    assertThat(answer.text("lines/0/line")).isEqualTo("1");
    assertThat(answer.text("lines/0/offers/0/promotionId")).isEqualTo(id);
    assertThat(answer.text("lines/0/offers/0/kind")).isEqualTo("discount");
    assertThat(answer.text("lines/0/offers/0/percent")).isEqualTo("5.00");
    assertThat(answer.text("lines/0/offers/0/amount/amount")).isEqualTo("1.50");
    assertThat(answer.text("asOf")).isNotEmpty();
  }

  @Test
  void takesAPercentageOffTheLinesOwnPriceWhereAUnitsIsTooSmallToSayIt() {
    market.publish("TEN", Map.of("discount", Map.of("percent", 10)));
    Map<String, Object> line =
        Map.of(
            "line",
            1,
            "productCode",
            "MUG",
            "quantity",
            100_000,
            "unitPrice",
            Map.of("amount", "0.06", "currency", "GBP"),
            "price",
            Map.of("amount", "6300.00", "currency", "GBP"));
    Map<String, Object> request =
        Map.of("partnerId", "p1", "currency", "GBP", "lines", List.of(line));

    assertThat(
            market
                .staff
                .post("/api/offers/evaluate", request)
                .expect(200)
                .text("lines/0/offers/0/amount/amount"))
        .isEqualTo("630.00");
  }

  @Test
  void tellsWhatRebatesBringIfEveryMonthIsLikeThis() {
    market.publish("MANY", Map.of("unitRebate", Map.of("amount", gbp("0.50"), "period", "month")));
    market.publish(
        "GROW",
        Map.of("growthRebate", Map.of("percent", 5, "baseline", gbp("1.00"), "period", "quarter")));
    market.publish("GOLD", Map.of("discount", Map.of("percent", 5)));

    Answer answer = market.staff.post("/api/offers/expected", request("p1", "GBP")).expect(200);

    assertThat(answer.json().path("rebates")).hasSize(1);
    assertThat(answer.text("rebates/0/promotionCode")).isEqualTo("MANY");
    assertThat(answer.text("rebates/0/kind")).isEqualTo("unit_rebate");
    assertThat(answer.text("leftOut/0")).startsWith("GROW ");
    market.partner("p2").post("/api/offers/expected", request("p1", "GBP")).expect(404);
  }

  private static Map<String, Object> gbp(String amount) {
    return Map.of("amount", amount, "currency", "GBP");
  }

  @Test
  void offersFollowThePartnersTier() {
    market.publish(
        "GOLD",
        Map.of("discount", Map.of("percent", 5), "audience", Map.of("tiers", List.of("gold"))));
    Api partner = market.partner("p1");

    Answer before = partner.get("/api/my/offers").expect(200);
    assertThat(before.text("items/0/qualifies")).isEqualTo("false");
    assertThat(before.text("items/0/reason")).isEqualTo("tier one of gold, is none");
    assertThat(before.text("items/0/why/code")).isEqualTo("asked-tier");
    market.tier("p1", 1, "gold");
    Awaitility.await()
        .until(() -> partner.get("/api/my/offers").text("items/0/qualifies"), "true"::equals);
  }

  @Test
  void offersFollowThePartnersSegmentsByVersionNotByArrival() {
    market.publish(
        "GROWTH",
        Map.of("discount", Map.of("percent", 5), "audience", Map.of("tiers", List.of("gold"))));
    market.tier("p1", 3, "gold");
    Awaitility.await()
        .until(
            () -> market.partner("p1").get("/api/my/offers").text("items/0/qualifies"),
            "true"::equals);
    market.tier("p1", 2, "silver");
    market.tier("p2", 1, "silver");
    market.activePartner("p2");

    assertThat(market.partner("p1").get("/api/my/offers").text("items/0/qualifies"))
        .isEqualTo("true");
  }

  @Test
  void whoHoldsATerritoryIsOfferedWhatIsMeantForThoseBelowIt() {
    market.territory("SCOTLAND", "UK");
    market.territory("EDINBURGH", "SCOTLAND", "UK");
    market.publish(
        "CASTLE",
        Map.of(
            "discount",
            Map.of("percent", 5),
            "audience",
            Map.of("territories", List.of("EDINBURGH"))));
    Api partner = market.partner("p1");

    market.grant("gra_1", "p1", "UK", 1, "issued");
    Awaitility.await()
        .until(() -> partner.get("/api/my/offers").text("items/0/qualifies"), "true"::equals);
    assertThat(partner.get("/api/my/offers").text("items/0/predicates/1/actual"))
        .isEqualTo("UK, above EDINBURGH");
  }

  @Test
  void refusesAPromotionForATerritoryThatThereIsNot() {
    String id =
        market
            .draft(
                "NOWHERE",
                Map.of(
                    "discount",
                    Map.of("percent", 5),
                    "audience",
                    Map.of("territories", List.of("ATLANTIS"))))
            .expect(201)
            .text("id");

    market.staff.post("/api/promotions/" + id + "/publish", Map.of()).expect(409);
    assertThat(market.staff.post("/api/promotions/" + id + "/lint").body())
        .contains("audience.territory.unknown", "ATLANTIS");
  }

  @Test
  void offersFollowThePartnersTerritories() {
    market.territory("SCOTLAND");
    market.publish(
        "NORTH",
        Map.of(
            "discount",
            Map.of("percent", 5),
            "audience",
            Map.of("territories", List.of("SCOTLAND"))));
    Api partner = market.partner("p1");

    market.grant("gra_1", "p1", 1, "issued");
    Awaitility.await()
        .until(() -> partner.get("/api/my/offers").text("items/0/qualifies"), "true"::equals);
    market.grant("gra_1", "p1", 2, "ended");
    Awaitility.await()
        .until(() -> partner.get("/api/my/offers").text("items/0/qualifies"), "false"::equals);
  }

  @Test
  void aPartnerAsksForItselfOnly() {
    market.activePartner("p2");

    market
        .partner("p2")
        .post("/api/offers/evaluate", request("p1", "GBP"))
        .expectProblem(404, "not-found");
    market.partner("p1").post("/api/offers/evaluate", request("p1", "GBP")).expect(200);
    market.staff.get("/api/my/offers").expectProblem(403, "forbidden");
  }

  @Test
  void refusesAForeignCurrencyAndAnUnknownPartner() {
    market
        .staff
        .post("/api/offers/evaluate", request("p1", "EUR"))
        .expectFieldError("lines[0].unitPrice.currency", "foreign-currency");
    market
        .staff
        .post("/api/offers/evaluate", request("nobody", "GBP"))
        .expectFieldError("partnerId", "unknown-partner");
  }

  private static Map<String, Object> request(String partnerId, String currency) {
    return Map.of(
        "partnerId",
        partnerId,
        "currency",
        currency,
        "lines",
        List.of(
            Map.of(
                "line",
                1,
                "productCode",
                "MUG",
                "quantity",
                3,
                "unitPrice",
                Map.of("amount", "10.00", "currency", currency))));
  }
}
