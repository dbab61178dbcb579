package pep.promotion.accrual.book;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
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
class QualificationIT {

  @Autowired Api api;
  @Autowired Events events;
  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @Test
  void aPartnerThatLeftTheAudienceKeepsWhatItWasPromisedAndReturnsStillClawBack() {
    market.activePartner("p1");
    market.tier("p1", 1, "gold");
    String rebate =
        market.publish(
            "GOLD",
            Map.of(
                "rebate",
                Map.of(
                    "slabs",
                    List.of(Map.of("from", 0, "percent", 10)),
                    "standing",
                    "once_qualified"),
                "audience",
                Map.of("tiers", List.of("gold"))));
    market.sales(List.of(line("a", "p1", "sale", "50.00", null)));
    market.awaitOwed(rebate, "5.00");

    market.tier("p1", 2, "silver");
    market.sales(List.of(line("b", "p1", "return", "-20.00", "a")));
    market.awaitOwed(rebate, "3.00");
    Answer why =
        market.staff.get("/api/statements/explain?partnerId=p1&promotion=GOLD").expect(200);
    assertThat(why.text("counts")).isEqualTo("true");
    assertThat(why.text("reason")).contains("first reached").contains("tier one of gold, is gold");
    assertThat(why.text("why/0/code")).isEqualTo("first-reached");
    assertThat(why.text("why/1/code")).isEqualTo("counts-once-qualified");
    assertThat(why.text("audience/predicates/1/why/facts/tierHas")).isEqualTo("gold");
    assertThat(why.text("audience/versions/tier")).isEqualTo("1");
    assertThat(why.text("since")).isNotEmpty();
    assertThat(
            market
                .staff
                .get("/api/promotions/" + rebate + "/explain?partnerId=p1")
                .text("qualifies"))
        .isEqualTo("false");
  }

  @Test
  void saysThatNothingCountsYetForAPartnerOutsideTheAudienceAndTellsNobodyElse() {
    market.activePartner("p1");
    market.activePartner("p2");
    market.publish(
        "GOLD",
        Map.of(
            "rebate",
            Map.of("slabs", List.of(Map.of("from", 0, "percent", 10))),
            "audience",
            Map.of("tiers", List.of("gold"))));
    String path = "/api/statements/explain?partnerId=p1&promotion=";
    Answer why = market.partner("p1").get(path + "GOLD").expect(200);
    assertThat(why.text("counts")).isEqualTo("false");
    assertThat(why.text("reason")).contains("tier one of gold, is none");
    market.partner("p2").get(path + "GOLD").expectProblem(404, "not-found");
    market.staff.get(path + "NONE").expectFieldError("promotion", "unknown-rebate");
  }

  @Test
  void takesBackWhatAVoidedIntakeEarnedWhicheverOfTheTwoComesFirst() {
    market.activePartner("p1");
    String rebate = market.publish("VOLUME", flatRebate("10"));
    String capped = market.publish("SPIFF", cappedRebate("5", "100.00"));
    market.sales(
        List.of(
            line("kept", "p1", "sale", "30.00", null),
            line("v1_v", "p1", "reversal", "-50.00", "v1")));
    market.awaitOwed(rebate, "3.00");
    market.sales(
        List.of(
            line("v1", "p1", "sale", "50.00", null),
            line("v2", "p1", "sale", "70.00", null),
            line("v3", "p1", "return", "-20.00", "v2")));
    market.awaitOwed(rebate, "8.00");
    market.awaitOwed(capped, "4.00");
    market.sales(
        List.of(
            line("v2_v", "p1", "reversal", "-70.00", "v2"),
            line("v3_v", "p1", "reversal", "20.00", "v3")));
    market.awaitOwed(rebate, "3.00");
    market.awaitOwed(capped, "1.50");
    assertThat(market.staff.get("/api/budgets/" + capped).text("spent/amount")).isEqualTo("1.50");
    assertThat(market.staff.get("/api/ledger/balance").text("balanced")).isEqualTo("true");
  }
}
