package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.line;

import java.time.LocalDate;
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
class StandingAtSaleIT {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

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
  void paysForWhatWasSoldAsGoldWhateverArrivesFirst() {
    String atSale = goldRebate("AT-SALE", Map.of());
    market.sales(List.of(sold("2026-03-01", "silver", "4100.00")));
    market.moved("p1", 2, "silver", "gold", JUNE);
    market.moved("p1", 1, null, "silver", Market.FROM);
    market.tier("p1", 2, "gold");
    market.sales(List.of(sold("2026-06-02", "gold", "100.00")));

    market.awaitOwed(atSale, "10.00");
    Answer why =
        market.staff.get("/api/statements/explain?partnerId=p1&promotion=AT-SALE").expect(200);
    assertThat(why.text("reason")).contains("when it was sold");
    assertThat(market.staff.get("/api/statements?partnerId=p1").json().path("items")).hasSize(1);
  }

  @Test
  void theFirstKnownStandingHoldsBeforeIt() {
    String atSale = goldRebate("AT-SALE", Map.of());
    market.moved("p1", 1, null, "gold", JUNE);
    market.sales(List.of(sold("2026-03-01", "early", "100.00")));

    market.awaitOwed(atSale, "10.00");
  }

  @Test
  void paysForAllOfAPeriodThatEndsAsGoldWhereThePromotionSaysSo() {
    String monthly = goldRebate("PERIOD", Map.of("period", "quarter", "standing", "period_end"));
    market.moved("p1", 2, "silver", "gold", JUNE);
    market.moved("p1", 1, null, "silver", Market.FROM);
    market.sales(
        List.of(sold("2026-03-31", "first", "1000.00"), sold("2026-04-01", "second", "100.00")));

    market.awaitOwed(monthly, "10.00");
  }

  private String goldRebate(String code, Map<String, Object> more) {
    Map<String, Object> rebate = new HashMap<>(more);
    rebate.put("slabs", List.of(Map.of("from", 0, "percent", 10)));
    return market.publish(
        code, Map.of("rebate", rebate, "audience", Map.of("tiers", List.of("gold"))));
  }

  private static Map<String, Object> sold(String day, String id, String amount) {
    Map<String, Object> line = line(id, "p1", "sale", amount, null);
    line.put("soldAt", day + "T10:00:00Z");
    return line;
  }
}
