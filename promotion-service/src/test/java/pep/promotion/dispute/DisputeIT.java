package pep.promotion.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

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
class DisputeIT {

  private static final Map<String, String> WRONG =
      Map.of("promotion", "VOLUME", "lineId", "a", "text", "It was 60.");

  @Autowired Api api;
  @Autowired Events events;

  private Market market;
  private Api partner;

  @BeforeEach
  void aSale() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
    String rebate = market.publish("VOLUME", flatRebate("10"));
    market.sales(List.of(line("a", "p1", "sale", "50.00", null)));
    market.awaitOwed(rebate, "5.00");
    partner = api.partner(market.vendorId, "p1", "ledger:read", "disputes:write");
  }

  @Test
  void isTalkedAboutAndResolvedByAnEntryInTheOpenPeriod() {
    market.staff.post("/api/periods/2026-03/close", Map.of()).expect(200);
    Answer opened = partner.post("/api/disputes", WRONG).expect(201);
    assertThat(opened.text("line/incentive/amount")).isEqualTo("5.00");
    String path = "/api/disputes/" + opened.text("id");
    market.staff.post(path + "/messages", Map.of("text", "We look at it.")).expect(200);

    Map<String, Object> resolution =
        Map.of(
            "adjustment", Map.of("amount", "1.00", "currency", "GBP"), "reason", "A typing error");
    Answer resolved = market.staff.post(path + "/resolve", resolution).expect(200);

    assertThat(resolved.text("status")).isEqualTo("adjusted");
    assertThat(partner.get(path).expect(200).text("messages/1/text")).isEqualTo("We look at it.");
    market.staff.post(path + "/resolve", resolution).expectProblem(409, "dispute-closed");
    assertThat(closing("2026-03")).isEqualTo("5.00");
    assertThat(closing("2099-12")).isEqualTo("6.00");
    assertThat(market.staff.get("/api/ledger/balance").text("balanced")).isEqualTo("true");
    assertThat(market.staff.get("/api/ledger/totals").text("items/0/owed/amount"))
        .isEqualTo("5.00");
  }

  @Test
  void isOpenOnceForALineAndClosedWithAReason() {
    String path = "/api/disputes/" + partner.post("/api/disputes", WRONG).expect(201).text("id");
    partner.post("/api/disputes", WRONG).expectProblem(409, "already-exists");

    Answer rejected =
        market.staff.post(path + "/resolve", Map.of("reason", "The file says 50.")).expect(200);
    assertThat(rejected.text("status")).isEqualTo("rejected");
    partner.post(path + "/withdraw").expectProblem(409, "dispute-closed");
    String next = partner.post("/api/disputes", WRONG).expect(201).text("id");
    assertThat(partner.post("/api/disputes/" + next + "/withdraw").expect(200).text("status"))
        .isEqualTo("withdrawn");
    assertThat(closing("2099-12")).isEqualTo("5.00");
  }

  @Test
  void isOfOnesOwnLinesOnly() {
    Api other = api.partner(market.vendorId, "p2", "ledger:read", "disputes:write");
    String path = "/api/disputes/" + partner.post("/api/disputes", WRONG).expect(201).text("id");

    other.post("/api/disputes", WRONG).expectFieldError("lineId", "unknown-statement-line");
    other.get(path).expectProblem(404, "not-found");
    other.post(path + "/messages", Map.of("text", "x")).expectProblem(404, "not-found");
    partner.post(path + "/resolve", Map.of("reason", "x")).expectProblem(403, "forbidden");
    market
        .staff
        .post(
            path + "/resolve",
            Map.of("adjustment", Map.of("amount", "1.00", "currency", "EUR"), "reason", "x"))
        .expectFieldError("adjustment.currency", "foreign-currency");
    market
        .staff
        .post(
            path + "/resolve",
            Map.of("adjustment", Map.of("amount", "0.00", "currency", "GBP"), "reason", "x"))
        .expectFieldError("adjustment.amount", "zero-adjustment");
  }

  private String closing(String period) {
    return market
        .staff
        .get("/api/periods/" + period + "/accounts?partnerId=p1")
        .expect(200)
        .text("items/0/closing/amount");
  }
}
