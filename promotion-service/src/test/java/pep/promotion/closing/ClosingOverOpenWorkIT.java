package pep.promotion.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

/** A closing says what is not in the books yet, and that is posted afterwards. */
@ServiceTest
class ClosingOverOpenWorkIT {

  @Autowired Api api;
  @Autowired Events events;

  @Test
  void whatIsHeldIsSaidAndPostedOnceItCounts() {
    Market market = new Market(api, events);
    market.activePartner("p1");
    market.publish("VOLUME", flatRebate("10"));
    String capped = market.publish("SPIFF", cappedRebate("10", "5.00"));
    market.sales(
        List.of(
            line("a", "p1", "sale", "80.00", null), line("b", "stranger", "sale", "40.00", null)));
    market.awaitOwed(capped, "5.00");
    Awaitility.await().until(() -> close(market, true).text("open/partnersUnknown"), "1"::equals);

    Answer closed = close(market, false);
    assertThat(closed.text("open/partnersUnknown")).isEqualTo("1");
    assertThat(closed.text("open/claimsWaiting")).isEqualTo("1");
    assertThat(closed.text("balance/closing/amount")).isEqualTo("13.00");

    market.activePartner("stranger");
    Awaitility.await().until(() -> balance(market, "2026-04", "corrected"), "4.00"::equals);
    assertThat(balance(market, "2026-03", "closing")).isEqualTo("13.00");
  }

  private static Answer close(Market market, boolean dryRun) {
    return market.staff.post("/api/periods/2026-03/close", Map.of("dryRun", dryRun)).expect(200);
  }

  private static String balance(Market market, String period, String part) {
    return market
        .staff
        .get("/api/periods/" + period)
        .expect(200)
        .text("balance/" + part + "/amount");
  }
}
