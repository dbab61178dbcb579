package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

/** What is promised for units, lots and growth is owed, and no longer once it came back. */
@ServiceTest
class KindsIT {

  @Autowired Api api;
  @Autowired Events events;

  @Test
  void owesWhatEachKindPromisesAndTakesItBackWithReturns() {
    Market market = new Market(api, events);
    market.activePartner("p1");
    String free =
        market.publish(
            "FREE", Map.of("freeGoods", Map.of("buy", 10, "free", 1, "worth", gbp("4.20"))));
    String units =
        market.publish(
            "UNITS",
            Map.of(
                "unitRebate",
                Map.of("amount", gbp("0.50"), "fromUnits", 5),
                "mostPerPartner",
                gbp("6.00")));
    String growth =
        market.publish(
            "GROWTH", Map.of("growthRebate", Map.of("percent", 10, "baseline", gbp("20.00"))));

    market.sales(
        List.of(
            units(line("s1", "p1", "sale", "150.00", null), "15"),
            soldAt(line("s0", "p1", "sale", "100.00", null), "2025-03-01T10:00:00Z")));
    market.awaitOwed(free, "4.20");
    market.awaitOwed(units, "6.00");
    market.awaitOwed(growth, "5.00");

    market.sales(List.of(units(line("r1", "p1", "return", "-60.00", "s1"), "-6")));
    market.awaitOwed(free, "0.00");
    market.awaitOwed(units, "4.50");
    market.awaitOwed(growth, "0.00");
    var offers = market.partner("p1").get("/api/my/offers").expect(200).json().path("items");
    assertThat(offers)
        .extracting(each -> each.path("gives").asString())
        .contains("1 free for every 10 bought, each worth GBP 4.20");
    assertThat(offers)
        .extracting(each -> each.at("/mostPerPartner/amount").asString())
        .contains("6.00");
  }

  @Test
  void aBudgetPaysWhatSlabsAddSaleBySaleAndGivesOnWhatComesBack() {
    Market market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
    List<Map<String, Integer>> slabs =
        List.of(Map.of("from", 0, "percent", 1), Map.of("from", 1000, "percent", 10));
    String id =
        market.publish("SLABS", Map.of("rebate", Map.of("slabs", slabs), "budget", gbp("70.00")));

    market.sales(
        List.of(
            line("s1", "p1", "sale", "1000.00", null), line("s2", "p1", "sale", "500.00", null)));
    market.awaitOwed(id, "60.00");
    market.sales(List.of(line("s3", "p2", "sale", "2000.00", null)));
    market.awaitOwed(id, "70.00");
    market.sales(List.of(line("r1", "p1", "return", "-500.00", "s2")));

    String statement = "/api/my/statement?promotion=" + id;
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(market.partner("p2").get(statement).text("totals/0/owed/amount"))
                    .isEqualTo("60.00"));
    assertThat(market.partner("p1").get(statement).text("totals/0/owed/amount")).isEqualTo("10.00");
    assertThat(market.owed(id)).isEqualTo("70.00");
  }

  @Test
  void aDealThatIsWonPaysWhoSoldItAndWhoReferredItOnce() {
    Market market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
    String spiff =
        market.publish(
            "SPIFF", Map.of("spiff", Map.of("amount", gbp("25.00"), "fromValue", gbp("100.00"))));
    String referral = market.publish("REFERRED", Map.of("referral", Map.of("percent", 2)));
    String volume = market.publish("VOLUME", Market.flatRebate("10"));

    market.deal("d1", "won", "1500.00", "usr_kim", "p2");
    market.deal("d1", "won", "1500.00", "usr_kim", "p2");
    market.deal("d2", "won", "99.99", "usr_kim", null);
    market.deal("d3", "lost", "5000.00", "usr_kim", "p2");
    market.deal("d4", "won", "5000.00", null, null);
    market.awaitOwed(spiff, "25.00");
    market.awaitOwed(referral, "30.00");
    market.sales(List.of(line("s1", "p1", "sale", "10.00", null)));
    market.awaitOwed(volume, "1.00");

    Answer statement = market.partner("p1").get("/api/my/statement?promotion=" + spiff);
    assertThat(statement.expect(200).json().path("items"))
        .extracting(
            each -> each.path("seller").asString() + each.at("/incentive/amount").asString())
        .containsExactly("usr_kim25.00");
    assertThat(market.owed(spiff)).isEqualTo("25.00");
    String csv =
        market
            .partner("p2")
            .with("Accept", "text/csv")
            .get("/api/my/statement?promotion=" + referral)
            .expect(200)
            .body();
    assertThat(csv).contains("referred_deal:d1").doesNotContain("usr_kim");
  }

  @Test
  void whatEachKindWouldHaveCostAYearBeforeIsSaidBeforeItIsPublished() {
    Market market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
    market.sales(
        List.of(
            soldAt(units(line("s1", "p1", "sale", "150.00", null), "15"), "2025-03-01T10:00:00Z"),
            soldAt(units(line("s2", "p2", "sale", "50.00", null), "5"), "2025-03-02T10:00:00Z"),
            line("s3", "p2", "sale", "900.00", null)));

    assertThat(lastYear(market, Map.of("discount", Map.of("percent", 5)), "10.00"))
        .extracting("low", "high", "partners")
        .containsExactly("4.18", "15.82", "2");
    lastYear(
        market, Map.of("freeGoods", Map.of("buy", 10, "free", 1, "worth", gbp("4.20"))), "4.20");
    lastYear(market, Map.of("unitRebate", Map.of("amount", gbp("0.50"))), "10.00");
    lastYear(
        market, Map.of("growthRebate", Map.of("percent", 10, "baseline", gbp("20.00"))), "16.00");
    lastYear(market, Market.cappedRebate("10", "12.00"), "12.00");
  }

  private static Map<String, String> lastYear(
      Market market, Map<String, Object> terms, String expected) {
    String id = market.draft("LY-" + UUID.randomUUID(), terms).expect(201).text("id");
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        market
                            .staff
                            .post("/api/promotions/" + id + "/lint")
                            .text("lastYear/expected/amount"))
                    .isEqualTo(expected));
    Answer lint = market.staff.post("/api/promotions/" + id + "/lint").expect(200);
    return Map.of(
        "low",
        lint.text("lastYear/low/amount"),
        "high",
        lint.text("lastYear/high/amount"),
        "partners",
        lint.text("lastYear/partners"));
  }

  @Test
  void aLineThatIsTooSmallIsToldWhatItLacks() {
    Market market = new Market(api, events);
    market.activePartner("p1");
    market.publish("TEN", Map.of("discount", Map.of("percent", 5, "fromUnits", 10)));

    var passed =
        market
            .staff
            .post(
                "/api/offers/evaluate",
                Map.of(
                    "partnerId",
                    "p1",
                    "currency",
                    "GBP",
                    "lines",
                    List.of(
                        Map.of(
                            "line",
                            1,
                            "productCode",
                            "MUG",
                            "quantity",
                            6,
                            "unitPrice",
                            gbp("2.00")))))
            .expect(200)
            .json()
            .at("/lines/0/passedOver/0");
    assertThat(passed.path("cause").asString()).isEqualTo("too_little");
    assertThat(passed.path("reason").asString())
        .isEqualTo("It asks for 10 units on the line, which has 6.");
  }

  private static Map<String, String> gbp(String amount) {
    return Map.of("amount", amount, "currency", "GBP");
  }

  private static Map<String, Object> units(Map<String, Object> line, String quantity) {
    Map<String, Object> with = new HashMap<>(line);
    with.put("quantity", quantity);
    return with;
  }

  private static Map<String, Object> soldAt(Map<String, Object> line, String at) {
    Map<String, Object> with = new HashMap<>(line);
    with.put("soldAt", at);
    return with;
  }
}
