package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.time.Clock;
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
class StatementIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @Test
  void statesLineByLineWhatAPartnerIsOwed() {
    market.activePartner("p1");
    String rebate = market.publish("VOLUME", flatRebate("10"));
    String capped = market.publish("SPIFF", cappedRebate("5", "100.00"));
    market.sales(
        List.of(
            line("a", "p1", "sale", "50.00", null),
            line("b", "p1", "sale", "25.50", null),
            line("c", "p1", "return", "-10.00", "a")));
    market.awaitOwed(rebate, "6.55");
    market.awaitOwed(capped, "3.28");

    Api partner = market.partner("p1");
    Answer first = partner.get("/api/my/statement?promotion=VOLUME&limit=2").expect(200);
    Answer second =
        partner
            .get("/api/my/statement?promotion=VOLUME&limit=2&cursor=" + first.text("next"))
            .expect(200);
    assertThat(first.text("items/0/incentive/amount")).isEqualTo("5.00");
    assertThat(first.text("items/1/runningIncentive/amount")).isEqualTo("7.55");
    assertThat(second.text("items/0/incentive/amount")).isEqualTo("-1.00");
    assertThat(second.text("items/0/runningNet/amount")).isEqualTo("65.50");
    assertThat(second.text("next")).isEmpty();
    String table =
        partner
            .with("Accept", "text/csv")
            .get("/api/my/statement?promotion=VOLUME&limit=2")
            .expect(200)
            .body();
    assertThat(table.lines()).hasSize(4);
    assertThat(table.lines().findFirst().orElseThrow())
        .startsWith(
            "promotionId,promotionCode,period,lineId,kind,productCode,soldAt,seller,net.amount");
    Answer paper = partner.with("Accept", "application/pdf").get("/api/my/statement").expect(200);
    assertThat(paper.body()).startsWith("%PDF");
    assertThat(paper.header("Content-Disposition")).contains("my-statement.pdf");
    assertThat(table).contains(",-10.00,GBP,-1.00,GBP,");
    Answer both = market.staff.get("/api/statements?partnerId=p1").expect(200);
    assertThat(both.json().path("items").size()).isGreaterThanOrEqualTo(5);
    assertThat(both.json().path("totals")).hasSize(2);
    assertThat(
            market.staff.get("/api/statements?partnerId=p1&from=2026-04-01").json().path("items"))
        .isEmpty();
  }

  @Test
  void sumsWhatItShowsBetweenAnOpeningAndAClosingBalance() {
    market.activePartner("p1");
    String rebate = market.publish("VOLUME", flatRebate("10"));
    market.sales(
        List.of(
            soldOn("2026-02-27", line("a", "p1", "sale", "50.00", null)),
            soldOn("2026-03-01", line("b", "p1", "sale", "30.00", null)),
            soldOn("2026-03-31", line("c", "p1", "return", "-10.00", "a")),
            soldOn("2026-04-01", line("d", "p1", "sale", "20.00", null))));
    market.awaitOwed(rebate, "9.00");

    Answer march =
        market
            .staff
            .get("/api/statements?partnerId=p1&from=2026-03-01&until=2026-03-31&limit=1")
            .expect(200);

    assertThat(march.text("totals/0/opening/amount")).isEqualTo("5.00");
    assertThat(march.text("totals/0/accrued/amount")).isEqualTo("3.00");
    assertThat(march.text("totals/0/clawedBack/amount")).isEqualTo("1.00");
    assertThat(march.text("totals/0/owed/amount")).isEqualTo("2.00");
    assertThat(march.text("totals/0/closing/amount")).isEqualTo("7.00");
  }

  @Test
  void whatWasReadAsOfAnInstantReadsTheSameWhateverCameSince() {
    market.activePartner("p1");
    String volume = market.publish("VOLUME", flatRebate("10"));
    String capped = market.publish("SPIFF", cappedRebate("5", "100.00"));
    market.sales(
        List.of(line("a", "p1", "sale", "50.00", null), line("b", "p1", "sale", "30.00", null)));
    market.awaitOwed(volume, "8.00");
    market.awaitOwed(capped, "4.00");
    String then = Clock.systemUTC().instant().toString();
    Answer read = asOf(then, "");
    assertThat(read.text("totals/0/promotionCode")).isEqualTo("SPIFF");
    assertThat(read.text("totals/0/closing/amount")).isEqualTo("4.00");
    assertThat(read.text("totals/1/closing/amount")).isEqualTo("8.00");
    assertThat(read.text("items/0/lineId")).isEqualTo("a");

    market.sales(List.of(line("v", "p1", "reversal", "-50.00", "a")));
    market.awaitOwed(volume, "3.00");
    market.awaitOwed(capped, "1.50");
    market.staff.post("/api/periods/2026-03/close", Map.of()).expect(200);
    market
        .staff
        .post("/api/promotions/" + volume + "/withdraw", Map.of("reason", "No"))
        .expect(200);
    market.awaitOwed(volume, "0.00");

    assertThat(asOf(then, "").body()).isEqualTo(read.body());
    Answer now = asOf(Clock.systemUTC().instant().toString(), "&promotion=VOLUME");
    assertThat(now.json().path("items")).hasSize(3);
    assertThat(now.text("totals/0/closing/amount")).isEqualTo("0.00");
    assertThat(now.text("items/2/corrects")).isEqualTo("2026-03");
    Answer tomorrow = asOf(then, "&from=2999-01-01");
    assertThat(tomorrow.text("totals/1/opening/amount")).isEqualTo("8.00");
    assertThat(tomorrow.text("totals/1/closing/amount")).isEqualTo("8.00");
    Answer first = asOf(then, "&limit=1");
    assertThat(asOf(then, "&limit=1&cursor=" + first.text("next")).text("items/0/lineId"))
        .isEqualTo("b");
    Api partner = market.partner("p1");
    Answer own = partner.get("/api/my/statement?asOf=" + then).expect(200);
    assertThat(own.json().path("items")).isEqualTo(read.json().path("items"));
    assertThat(
            partner
                .with("Accept", "application/pdf")
                .get("/api/my/statement?asOf=" + then)
                .expect(200)
                .body())
        .startsWith("%PDF");
    market.activePartner("p2");
    market
        .partner("p2")
        .get("/api/statements?partnerId=p1&asOf=" + then)
        .expectProblem(404, "not-found");
  }

  private Answer asOf(String instant, String more) {
    return market.staff.get("/api/statements?partnerId=p1&asOf=" + instant + more).expect(200);
  }

  private static Map<String, Object> soldOn(String day, Map<String, Object> line) {
    line.put("soldAt", day + "T10:00:00Z");
    return line;
  }

  @Test
  void refusesAStatementOfAnotherPartnerAndWrongParameters() {
    market.activePartner("p1");
    market.activePartner("p2");

    market.partner("p2").get("/api/statements?partnerId=p1").expectProblem(404, "not-found");
    market.partner("p2").get("/api/ledger/balance").expectProblem(403, "forbidden");
    market.staff.get("/api/my/statement").expectProblem(403, "forbidden");
    market.staff.get("/api/statements").expectFieldError("partnerId", "missing");
    market
        .staff
        .get("/api/statements?partnerId=p1&from=2026-02-01&until=2026-01-01")
        .expectFieldError("until", "before-from");
    market
        .staff
        .get("/api/statements?partnerId=p1&colour=red")
        .expectFieldError("colour", "unknown-parameter");
    market
        .staff
        .get("/api/statements?partnerId=p1&cursor=!")
        .expectFieldError("cursor", "bad-cursor");
  }
}
