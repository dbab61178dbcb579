package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.promotion.Market;
import pep.promotion.accrual.book.Arrivals;
import pep.promotion.budget.Budgets;

@ServiceTest
class KilledAccruerIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Accruer accruer;
  @Autowired Arrivals arrivals;
  @Autowired Budgets budgets;
  @Autowired OutboxRelay relay;
  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @Test
  void settlesAtStartWhatAKillLeft() {
    market.activePartner("p1");
    String rebate = market.publish("VOLUME", flatRebate("10"));
    String capped = market.publish("SPIFF", cappedRebate("5", "100.00"));
    Tap tap = events.tap("incentives.accrued.v1");
    Tenant tenant = new Tenant(market.vendorId);
    // That the partner is new has been noted, too.
    Awaitility.await().until(() -> arrivals.waiting(tenant) == 0);
    accruer.stop();
    relay.stop();
    try {
      market.sales(List.of(line("a", "p1", "sale", "50.00", null)));
      Awaitility.await().until(() -> arrivals.waiting(tenant) == 1);
      // A run that had reserved and died before it wrote its entries.
      budgets.claim(tenant, capped, "run_died", Money.parse("GBP 2.50"), Cause.ofClock("test"));
      assertThat(market.owed(rebate)).isEmpty();
    } finally {
      relay.start();
      accruer.start();
    }
    market.awaitOwed(rebate, "5.00");
    market.awaitOwed(capped, "2.50");
    tap.await(e -> e.vendorid().equals(market.vendorId));
    assertThat(market.staff.get("/api/budgets/" + capped).text("spent/amount")).isEqualTo("2.50");
  }
}
