package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.line;

import java.util.List;
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
class ExhaustedBudgetIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;
  private String capped;

  @BeforeEach
  void aBudgetThatRunsOut() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
    capped = market.publish("SPIFF", cappedRebate("10", "30.00"));
    assertThat(market.partner("p1").get("/api/my/offers").text("items/0/open")).isEqualTo("true");
    market.sales(List.of(line("a", "p1", "sale", "250.00", null)));
    market.awaitOwed(capped, "25.00");
    market.sales(List.of(line("b", "p2", "sale", "100.00", null)));
    market.awaitOwed(capped, "30.00");
  }

  @Test
  void isSaidInTheOfferTheExplanationAndTheStatement() {
    Api partner = market.partner("p2");

    Answer offer = partner.get("/api/my/offers").expect(200);
    assertThat(offer.text("items/0/open")).isEqualTo("false");
    assertThat(offer.text("items/0/exhaustedAt")).isNotEmpty();

    Answer why = partner.get("/api/statements/explain?partnerId=p2&promotion=SPIFF").expect(200);
    assertThat(why.text("budget/funded/amount")).isEqualTo("5.00");
    assertThat(why.text("reason")).contains("GBP 5.00 waits for money to come back");

    Answer statement = partner.get("/api/my/statement").expect(200);
    assertThat(statement.text("items/0/incentive/amount")).isEqualTo("5.00");
    assertThat(statement.text("items/0/unfunded/amount")).isEqualTo("5.00");
    assertThat(statement.text("budgets/0/waiting/amount")).isEqualTo("5.00");
    assertThat(statement.text("budgets/0/exhaustedAt")).isNotEmpty();
  }

  @Test
  void theVendorSeesWhoWaitsInTheOrderOfAcceptance() {
    market.sales(List.of(line("c", "p1", "sale", "10.00", null)));
    String path = "/api/budgets/" + capped;
    Awaitility.await()
        .until(() -> market.staff.get(path).text("waiting/amount/amount"), "6.00"::equals);

    assertThat(market.staff.get("/api/budgets?q=spi").text("items/0/promotionId"))
        .isEqualTo(capped);
    assertThat(market.staff.get("/api/budgets?q=bolt").json().path("items")).isEmpty();
    Answer waiting = market.staff.get(path + "/waiting").expect(200);

    assertThat(waiting.text("items/0/lineId")).isEqualTo("b");
    assertThat(waiting.text("items/0/waiting/amount")).isEqualTo("5.00");
    assertThat(waiting.text("items/1/partnerCode")).isEqualTo("C-p1");
    assertThat(market.staff.get(path + "/waiting?partnerId=p1").json().path("items")).hasSize(1);
    market.partner("p1").get(path + "/waiting").expectProblem(403, "forbidden");
    market.staff.get("/api/budgets/prm_none/waiting").expectProblem(404, "not-found");
  }
}
