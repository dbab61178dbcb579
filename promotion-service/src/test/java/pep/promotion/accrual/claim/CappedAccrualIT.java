package pep.promotion.accrual.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.line;

import java.math.BigDecimal;
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
import pep.platform.test.Tap;
import pep.promotion.Market;

@ServiceTest
class CappedAccrualIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @Test
  void aBudgetRunsOutOnceAndIsNeverExceeded() {
    Tap tap = events.tap("budget.exhausted.v1");
    String capped = market.publish("SPIFF", cappedRebate("10", "25.00"));
    for (int partner = 0; partner < 5; partner++) {
      market.activePartner("p" + partner);
    }
    for (int i = 0; i < 20; i++) {
      market.sales(List.of(line("s" + i, "p" + i % 5, "sale", "33.30", null)));
      Answer budget = market.staff.get("/api/budgets/" + capped).expect(200);
      BigDecimal limit = amount(budget, "limit");
      assertThat(amount(budget, "available").signum()).isNotNegative();
      assertThat(
              amount(budget, "spent")
                  .add(amount(budget, "reserved"))
                  .add(amount(budget, "available")))
          .isEqualByComparingTo(limit);
    }
    market.awaitOwed(capped, "25.00");
    tap.await("budget.exhausted.v1", capped);

    market.sales(List.of(line("r", "p0", "return", "-1000.00", null)));
    Awaitility.await().until(() -> owedTo("p0"), "0.00"::equals);
    market.awaitOwed(capped, "25.00");
    assertThat(amount(market.staff.get("/api/budgets/" + capped), "spent"))
        .isEqualByComparingTo("25.00");
    assertThat(
            tap.heard().stream()
                .filter(e -> e.type().equals("budget.exhausted.v1") && mine(e.vendorid())))
        .hasSize(1);
  }

  private String owedTo(String partner) {
    return market.staff.get("/api/ledger/totals?partnerId=" + partner).text("items/0/owed/amount");
  }

  private boolean mine(String vendorId) {
    return vendorId.equals(market.vendorId);
  }

  private static BigDecimal amount(Answer answer, String field) {
    return new BigDecimal(answer.text(field + "/amount"));
  }
}
