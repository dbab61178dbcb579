package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

@ServiceTest
class ManyLinesIT {

  private static final int PARTNERS = 21;
  private static final int LINES = 500;

  @Autowired Api api;
  @Autowired Events events;

  @Test
  void partnersThatOneRunDoesNotTakeAreSettledByTheNext() {
    Awaitility.setDefaultTimeout(60, TimeUnit.SECONDS);
    var market = new Market(api, events);
    List<String> partners = IntStream.range(0, PARTNERS).mapToObj(i -> "p" + i).toList();
    partners.forEach(market::activePartner);
    for (String partner : partners) {
      market.sales(
          IntStream.range(0, LINES)
              .mapToObj(i -> line(partner + "-" + i, partner, "sale", "10.00", null))
              .toList());
    }
    market.publish("POOR", inContest(flatRebate("1")));
    String capped = market.publish("SPIFF", inContest(cappedRebate("10", "20000.00")));
    market.awaitOwed(capped, "10500.00");
    market.sales(
        partners.stream()
            .map(partner -> line(partner + "-more", partner, "sale", "10.00", null))
            .toList());
    market.awaitOwed(capped, "10521.00");

    assertThat(market.staff.get("/api/budgets/" + capped).text("spent/amount"))
        .isEqualTo("10521.00");
  }

  /** Where rebates compete, a partner's claims are reckoned on all its sales each time. */
  private static Map<String, Object> inContest(Map<String, Object> rebate) {
    Map<String, Object> terms = new HashMap<>(rebate);
    terms.put("stacking", Map.of("policy", "best_of", "group", "contest"));
    return terms;
  }
}
