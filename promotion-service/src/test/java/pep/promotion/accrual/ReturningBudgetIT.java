package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.line;

import java.util.HashMap;
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
class ReturningBudgetIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aMarketOfTwo() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
  }

  @Test
  void aVoidedTypoLeavesNothingBehindAndTheBudgetIsOpenAgain() {
    String capped = market.publish("SPIFF", cappedRebate("10", "30.00"));
    market.sales(List.of(line("typo", "p1", "sale", "5000.00", null)));
    market.awaitOwed(capped, "30.00");

    market.sales(List.of(line("void", "p1", "reversal", "-5000.00", "typo")));
    market.sales(List.of(line("meant", "p1", "sale", "50.00", null)));

    market.awaitOwed(capped, "5.00");
    Answer budget = market.staff.get("/api/budgets/" + capped).expect(200);
    assertThat(budget.text("available/amount")).isEqualTo("25.00");
    assertThat(budget.json().hasNonNull("exhaustedAt")).isFalse();
    assertThat(budget.text("forecast/spent/amount")).isEqualTo("5.00");
    assertThat(budget.text("forecast/runsOutAt")).isNotEmpty();
    assertThat(market.staff.get("/api/ledger/balance").text("balanced")).isEqualTo("true");
  }

  @Test
  void moneyThatComesBackGoesToTheClaimThatWentWithoutFirstWhoeverHasIt() {
    String capped = market.publish("SPIFF", cappedRebate("10", "30.00"));
    market.sales(List.of(line("a", "p1", "sale", "300.00", null)));
    market.awaitOwed(capped, "30.00");
    market.sales(List.of(line("b", "p2", "sale", "100.00", null)));
    Awaitility.await().until(() -> waiting(capped), "10.00"::equals);
    market.sales(List.of(line("c", "p1", "sale", "500.00", null)));
    Awaitility.await().until(() -> waiting(capped), "60.00"::equals);

    market.sales(List.of(line("void", "p1", "reversal", "-300.00", "a")));

    Awaitility.await().until(() -> owedTo(capped, "p2"), "10.00"::equals);
    assertThat(owedTo(capped, "p1")).isEqualTo("20.00");
    assertThat(waiting(capped)).isEqualTo("30.00");
    assertThat(market.staff.get("/api/budgets/" + capped).json().hasNonNull("exhaustedAt"))
        .isTrue();
  }

  @Test
  void aReturnThatNamesNoSaleTakesFromWhatWasNotFundedFirst() {
    String capped = market.publish("SPIFF", cappedRebate("10", "50.00"));
    market.sales(
        List.of(
            line("a", "p1", "sale", "1000.00", null),
            line("b", "p1", "return", "-500.00", null),
            line("c", "p1", "sale", "1000.00", null)));

    market.awaitOwed(capped, "50.00");
    assertThat(waiting(capped)).isEqualTo("100.00");
  }

  @Test
  void whatOnePartnerMayHaveInAYearIsHeldToAndWhatItGivesBackGoesToWhoWaits() {
    Map<String, Object> terms = new HashMap<>(cappedRebate("10", "30.00"));
    terms.put("mostPerPartner", Map.of("amount", "15.00", "currency", "GBP"));
    terms.put("mostPer", "year");
    String capped = market.publish("SPIFF", terms);
    market.sales(
        List.of(
            line("a", "p1", "sale", "120.00", null),
            line("b", "p1", "sale", "100.00", null),
            line("c", "p2", "sale", "100.00", null),
            line("d", "p2", "sale", "200.00", null)));
    market.awaitOwed(capped, "30.00");
    assertThat(owedTo(capped, "p1")).isEqualTo("15.00");
    Answer statement = market.staff.get("/api/statements?partnerId=p1").expect(200);
    assertThat(statement.text("items/1/beyondCap/amount")).isEqualTo("7.00");
    assertThat(statement.text("totals/0/closing/amount")).isEqualTo("15.00");

    market.sales(List.of(line("void", "p1", "reversal", "-120.00", "a")));
    Awaitility.await().until(() -> owedTo(capped, "p1"), "10.00"::equals);
    assertThat(owedTo(capped, "p2")).as("it has as much as one may").isEqualTo("15.00");
    market.activePartner("p3");
    market.sales(List.of(line("e", "p3", "sale", "90.00", null)));
    Awaitility.await().until(() -> owedTo(capped, "p3"), "5.00"::equals);
    assertThat(waiting(capped)).isEqualTo("4.00");
    market.sales(List.of(line("less", "p2", "reversal", "-200.00", "d")));
    Awaitility.await().until(() -> owedTo(capped, "p3"), "9.00"::equals);
    assertThat(owedTo(capped, "p2")).isEqualTo("10.00");
  }

  private String waiting(String capped) {
    return market.staff.get("/api/budgets/" + capped).text("waiting/amount/amount");
  }

  private String owedTo(String capped, String partner) {
    for (var total :
        market
            .staff
            .get("/api/ledger/totals?partnerId=" + partner)
            .expect(200)
            .json()
            .path("items")) {
      if (total.path("promotionId").asString().equals(capped)) {
        return total.path("owed").path("amount").asString();
      }
    }
    return "";
  }
}
