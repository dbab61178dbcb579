package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

@ServiceTest
class AmendmentIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Clock clock;

  private Market market;

  @BeforeEach
  void aMarketOfTwo() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
  }

  @Test
  void aBudgetThatIsRaisedPaysThoseWhoWaitInTheirOrderOnceThatWasSeen() {
    String capped = market.publish("SPIFF", cappedRebate("10", "30.00"));
    market.sales(List.of(line("a", "p1", "sale", "300.00", null)));
    market.awaitOwed(capped, "30.00");
    market.sales(List.of(line("b", "p2", "sale", "100.00", null)));
    awaitWaiting(capped, "10.00");
    market.sales(List.of(line("c", "p1", "sale", "500.00", null)));
    awaitWaiting(capped, "60.00");
    Map<String, Object> raised = budget("55.00");

    Answer refused = amend(capped, raised, null);
    refused.expectProblem(409, "amendment-not-seen");
    assertThat(refused.text("preview/budget/paid/amount")).isEqualTo("25.00");
    Answer preview = preview(capped, raised).expect(200);
    assertThat(preview.text("movesMoney")).isEqualTo("true");
    assertThat(preview.text("budget/waiting/amount")).isEqualTo("35.00");
    assertThat(preview.text("partners/0/partnerCode")).isEqualTo("C-p1");
    assertThat(preview.text("partners/0/amount/amount")).isEqualTo("15.00");
    assertThat(preview.text("partners/1/amount/amount")).isEqualTo("10.00");
    Answer amended = amend(capped, raised, preview.text("seen")).expect(200);

    assertThat(amended.text("budget/amount")).isEqualTo("55.00");
    assertThat(amended.text("amendments/0/budget/before/amount")).isEqualTo("30.00");
    assertThat(amended.text("amendments/0/version")).isEqualTo(amended.text("version"));
    market.awaitOwed(capped, "55.00");
    awaitWaiting(capped, "35.00");
    amend(capped, budget("54.99"), null).expectProblem(409, "budget-below-spent");
    assertThat(preview(capped, budget("20.00")).text("least/amount")).isEqualTo("55.00");
    amend(capped, budget("55.00"), null).expect(200);
    amend(capped, Map.of("until", Market.FROM.toString()), null)
        .expectProblem(409, "amendment-out-of-bounds");
    assertThat(market.staff.get("/api/ledger/balance").text("balanced")).isEqualTo("true");
  }

  @Test
  void whoComesIntoAWiderAudienceCountsFromTheAmendmentOn() {
    market.segment("growth");
    market.segments("p1", 1, "growth");
    Map<String, Object> forGrowth = new HashMap<>(flatRebate("5"));
    forGrowth.put("audience", Map.of("segments", List.of("growth")));
    String rebate = market.publish("GROWTH", forGrowth);
    market.sales(
        List.of(line("a", "p1", "sale", "100.00", null), line("b", "p2", "sale", "1000.00", null)));
    market.awaitOwed(rebate, "5.00");
    Map<String, Object> all = Map.of("audience", Map.of());

    Answer preview = preview(rebate, all).expect(200);
    assertThat(preview.text("movesMoney")).isEqualTo("false");
    assertThat(preview.text("audience/before")).isEqualTo("1");
    assertThat(preview.text("audience/after")).isEqualTo("2");
    amend(rebate, all, null).expect(200);
    Map<String, Object> later = line("c", "p2", "sale", "200.00", null);
    later.put("soldAt", clock.instant().plusSeconds(1).toString());
    market.sales(List.of(later));

    market.awaitOwed(rebate, "15.00");
    Answer explained =
        market.staff.get("/api/statements/explain?partnerId=p2&promotion=GROWTH").expect(200);
    assertThat(explained.text("reason")).contains("widened at", "by version 3");
    assertThat(market.staff.get("/api/statements?partnerId=p2").text("totals/0/owed/amount"))
        .isEqualTo("10.00");
  }

  @Test
  void whoIsToCountFromTheBeginningIsSeenInMoneyFirst() {
    market.segment("growth");
    Map<String, Object> forGrowth = new HashMap<>(flatRebate("5"));
    forGrowth.put("audience", Map.of("segments", List.of("growth")));
    String rebate = market.publish("GROWTH", forGrowth);
    String other = market.publish("OTHER", flatRebate("1"));
    market.sales(List.of(line("b", "p2", "sale", "1000.00", null)));
    market.awaitOwed(other, "10.00");
    Map<String, Object> all = Map.of("audience", Map.of(), "reachesBack", true);

    amend(rebate, all, null).expectProblem(409, "amendment-not-seen");
    Answer preview = preview(rebate, all).expect(200);
    assertThat(preview.text("changes/0/promotionCode")).isEqualTo("GROWTH");
    assertThat(preview.text("changes/0/amount/amount")).isEqualTo("50.00");
    assertThat(preview.text("partners/0/partnerCode")).isEqualTo("C-p2");
    amend(rebate, all, preview.text("seen")).expect(200);

    market.awaitOwed(rebate, "50.00");
  }

  private Answer preview(String id, Map<String, Object> change) {
    return market.staff.post("/api/promotions/" + id + "/amend/preview", change);
  }

  private Answer amend(String id, Map<String, Object> change, @Nullable String seen) {
    Map<String, Object> body = new HashMap<>(Map.of("change", change, "reason", "A test"));
    if (seen != null) {
      body.put("seen", seen);
    }
    return market.staff.post("/api/promotions/" + id + "/amend", body);
  }

  private static Map<String, Object> budget(String amount) {
    return Map.of("budget", Map.of("amount", amount, "currency", "GBP"));
  }

  private void awaitWaiting(String capped, String amount) {
    Awaitility.await()
        .until(
            () -> market.staff.get("/api/budgets/" + capped).text("waiting/amount/amount"),
            amount::equals);
  }
}
