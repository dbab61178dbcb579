package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.promotion.Market;
import pep.promotion.budget.Budgets;
import pep.promotion.profitability.LineProfits;
import pep.promotion.roster.Roster;

@ServiceTest
class PromotionEndIT {

  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Promotions promotions;
  @Autowired Budgets budgets;
  @Autowired Roster roster;
  @Autowired LineProfits profits;
  @Autowired ReachBack reachBack;
  @Autowired LastYear lastYear;
  @Autowired Clock clock;
  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @Test
  void endsByItselfWhenItsWindowIsOverAndLeavesOneThatRunsOn() {
    Tap tap = events.tap("promotion.changed.v1");
    String running = market.publish("RUNNING", flatRebate("1"));
    String over = publishedTenDaysAgo("OVER");
    Awaitility.await().until(() -> status(over), "ended"::equals);
    var told =
        tap.await(
            e -> e.subject().equals(over) && e.data().path("status").asString().equals("ended"));
    assertThat(told.data().at("/window/until").asString()).isEqualTo(yesterday().toString());
    assertThat(status(running)).isEqualTo("published");
    assertThat(market.staff.get("/api/promotions/" + over).json().hasNonNull("endReason"))
        .isFalse();
    Awaitility.await()
        .until(
            () -> market.staff.get("/api/promotions/" + over + "/history").text("items/0/by"),
            "clock:promotion-end"::equals);
  }

  @Test
  void stillAccruesOnSalesOfItsWindowThatArriveAfterIt() {
    market.activePartner("p1");
    String over = publishedTenDaysAgo("OVER");
    Awaitility.await().until(() -> status(over), "ended"::equals);
    Map<String, Object> within = new HashMap<>(line("a", "p1", "sale", "50.00", null));
    within.put("soldAt", yesterday().atStartOfDay(ZONE).plusHours(9).toInstant().toString());
    Map<String, Object> after = new HashMap<>(line("b", "p1", "sale", "70.00", null));
    after.put("soldAt", yesterday().plusDays(1).atStartOfDay(ZONE).toInstant().toString());
    market.sales(List.of(within, after));
    market.awaitOwed(over, "5.00");
  }

  /** A promotion that was published ten days ago for nine days and has not been ended. */
  private String publishedTenDaysAgo(String code) {
    Map<String, Object> terms = new HashMap<>(flatRebate("10"));
    terms.put(
        "window",
        Map.of("from", yesterday().minusDays(8).toString(), "until", yesterday().toString()));
    String id = market.draft(code, terms).expect(201).text("id");
    Clock then = Clock.offset(clock, Duration.ofDays(-10));
    PolicyLinting linting = new PolicyLinting(promotions, roster, profits, then);
    new PromotionPlanning(promotions, budgets, roster, reachBack, lastYear, linting, then)
        .publish(new Tenant(market.vendorId), id, null, null, null, Cause.ofClock("test"));
    return id;
  }

  private String status(String id) {
    return market.staff.get("/api/promotions/" + id).text("status");
  }

  private LocalDate yesterday() {
    return LocalDate.ofInstant(clock.instant(), ZONE).minusDays(1);
  }
}
