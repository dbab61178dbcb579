package pep.promotion.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class ClosingIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;
  private String rebate;

  @BeforeEach
  void aSaleOfMarch() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
    rebate = market.publish("VOLUME", flatRebate("10"));
    market.sales(List.of(line("a", "p1", "sale", "50.00", null)));
    market.awaitOwed(rebate, "5.00");
  }

  @Test
  void whatComesForAClosedPeriodIsPostedInTheFirstOpenOne() {
    Tap tap = events.tap("period.closed.v1", "statements.ready.v1");
    assertThat(close("2026-03", true).text("balance/closing/amount")).isEqualTo("5.00");
    assertThat(status("2026-03")).isEqualTo("open");

    Answer closed = close("2026-03", false);
    assertThat(closed.text("period/status")).isEqualTo("closed");
    assertThat(closed.text("balance/posted/amount")).isEqualTo("5.00");
    tap.await("period.closed.v1", "2026-03");
    assertThat(
            tap.await("statements.ready.v1", "2026-03")
                .data()
                .at("/entries/0/partnerId")
                .asString())
        .isEqualTo("p1");

    market.sales(
        List.of(
            line("late", "p1", "sale", "30.00", null), line("r", "p1", "return", "-10.00", "a")));
    market.awaitOwed(rebate, "7.00");

    assertThat(close("2026-03", false).text("balance/closing/amount")).isEqualTo("5.00");
    assertThat(balance("2026-03", "closing")).isEqualTo("5.00");
    assertThat(balance("2026-04", "opening")).isEqualTo("5.00");
    assertThat(balance("2026-04", "posted")).isEqualTo("0.00");
    assertThat(balance("2026-04", "corrected")).isEqualTo("2.00");
    Answer entries = market.staff.get("/api/ledger/entries?postingPeriod=2026-04").expect(200);
    assertThat(entries.text("items/0/corrects")).isEqualTo("2026-03");
    Answer own = market.partner("p1").get("/api/periods/2026-04/accounts").expect(200);
    Api mine = market.partner("p1");
    assertThat(
            mine.with("Accept", "application/pdf")
                .get("/api/periods/2026-04/accounts")
                .expect(200)
                .body())
        .startsWith("%PDF");
    assertThat(mine.with("Accept", "text/csv").get("/api/periods/2026-04/accounts").body().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("partnerId,partnerCode,opening.amount,opening.currency");
    assertThat(own.text("items/0/closing/amount")).isEqualTo("7.00");
    assertThat(told(tap)).hasSize(1);
  }

  @Test
  void aSaleThatIsVoidedAfterItsPeriodClosedIsTakenBackInTheOpenOne() {
    String capped = market.publish("SPIFF", cappedRebate("5", "100.00"));
    market.awaitOwed(capped, "2.50");
    close("2026-03", false);

    market.sales(List.of(line("v", "p1", "reversal", "-50.00", "a")));
    market.awaitOwed(rebate, "0.00");
    market.awaitOwed(capped, "0.00");

    assertThat(balance("2026-03", "closing")).isEqualTo("7.50");
    assertThat(balance("2026-04", "corrected")).isEqualTo("-7.50");
    assertThat(balance("2026-04", "closing")).isEqualTo("0.00");
  }

  @Test
  void aReturnOfASaleOfAClosedYearIsPostedInTheOpenOneAndMarked() {
    events.publish(
        "vendor.changed.v1",
        market.vendorId,
        market.vendorId,
        2,
        Map.of(
            "name",
            "Northwind",
            "currency",
            "GBP",
            "timeZone",
            "Europe/London",
            "fiscalYearStartMonth",
            4));
    Awaitility.await().until(() -> period("2026-03", "number"), "12"::equals);
    assertThat(period("2026-04", "fiscalYear")).isEqualTo("2027");
    close("2026-03", false);

    market.sales(List.of(line("r", "p1", "return", "-20.00", "a")));
    market.awaitOwed(rebate, "3.00");

    assertThat(balance("2026-03", "closing")).isEqualTo("5.00");
    assertThat(balance("2026-04", "corrected")).isEqualTo("-2.00");
    Answer entries = market.staff.get("/api/ledger/entries?postingPeriod=2026-04").expect(200);
    assertThat(entries.text("items/0/corrects")).isEqualTo("2026-03");
    assertThat(entries.text("items/0/amount/amount")).isEqualTo("-2.00");
  }

  private String period(String named, String field) {
    return market.staff.get("/api/periods/" + named).expect(200).text("period/" + field);
  }

  @Test
  void theBalanceOfAnEarlierInstantStaysWhatItWas() {
    String before = Clock.systemUTC().instant().toString();
    market.sales(List.of(line("b", "p1", "sale", "20.00", null)));
    market.awaitOwed(rebate, "7.00");

    assertThat(market.staff.get("/api/ledger/balance?asOf=" + before).text("debit/amount"))
        .isEqualTo("5.00");
    assertThat(market.staff.get("/api/ledger/balance").text("debit/amount")).isEqualTo("7.00");
    assertThat(market.staff.get("/api/ledger/totals?asOf=" + before).text("items/0/owed/amount"))
        .isEqualTo("5.00");
    assertThat(
            market.staff.get("/api/ledger/balance?asOf=2020-01-01T00:00:00Z").text("debit/amount"))
        .isEqualTo("0.00");
    assertThat(
            market
                .staff
                .get("/api/ledger/balance?asOf=" + before + "&promotionId=" + rebate)
                .text("debit/amount"))
        .isEqualTo("5.00");
  }

  @Test
  void onlyFinanceClosesWhatIsOverAndInItsOrder() {
    Map<String, Object> sale = line("f", "p1", "sale", "10.00", null);
    sale.put("soldAt", "2026-02-10T10:00:00Z");
    market.sales(List.of(sale));
    market.awaitOwed(rebate, "6.00");
    String now =
        YearMonth.from(Clock.systemUTC().instant().atZone(ZoneId.of("Europe/London"))).toString();

    Answer order =
        market
            .staff
            .post("/api/periods/2026-03/close", Map.of())
            .expectProblem(409, "earlier-period-open");
    assertThat(order.text("firstOpen")).isEqualTo("2026-02");
    market
        .staff
        .post("/api/periods/" + now + "/close", Map.of("dryRun", true))
        .expectProblem(409, "period-not-ended");
    market.staff.post("/api/periods/2026-13/close", Map.of()).expectProblem(404, "not-found");
    api.vendor(market.vendorId, "ledger:read")
        .post("/api/periods/2026-02/close", Map.of())
        .expectProblem(403, "forbidden");
    market
        .partner("p1")
        .post("/api/periods/2026-02/close", Map.of())
        .expectProblem(403, "forbidden");
    market
        .partner("p1")
        .get("/api/periods/2026-02/accounts?partnerId=p2")
        .expectProblem(404, "not-found");
    Answer list = market.staff.get("/api/periods").expect(200);
    assertThat(list.text("items/0/period")).isEqualTo("2026-02");
    int last = list.json().path("items").size() - 1;
    assertThat(list.text("items/" + last + "/period")).isEqualTo(now);
  }

  @Test
  void manyWhoCloseAtOnceWhileSalesComeCloseOnce() throws Exception {
    Tap tap = events.tap("period.closed.v1");
    List<Callable<String>> closing = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      closing.add(() -> close("2026-03", false).text("balance/closing/amount"));
    }
    for (int i = 0; i < 20; i++) {
      market.sales(List.of(line("s" + i, "p1", "sale", "10.00", null)));
    }
    List<String> sums = together(closing);
    market.awaitOwed(rebate, "25.00");

    assertThat(sums).containsOnly(sums.getFirst());
    assertThat(balance("2026-03", "closing")).isEqualTo(sums.getFirst());
    assertThat(balance("2026-04", "closing")).isEqualTo("25.00");
    tap.await(each -> each.vendorid().equals(market.vendorId));
    assertThat(told(tap)).hasSize(1);
  }

  private static List<String> together(List<Callable<String>> all)
      throws InterruptedException, ExecutionException {
    List<String> found = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> each : threads.invokeAll(all)) {
        found.add(each.get());
      }
    }
    return found;
  }

  private List<Instant> told(Tap tap) {
    return tap.heard().stream()
        .filter(each -> each.type().equals("period.closed.v1"))
        .filter(each -> each.vendorid().equals(market.vendorId))
        .map(each -> Instant.parse(each.data().path("at").asString()))
        .toList();
  }

  private Answer close(String period, boolean dryRun) {
    return market
        .staff
        .post("/api/periods/" + period + "/close", Map.of("dryRun", dryRun))
        .expect(200);
  }

  private String status(String period) {
    return market.staff.get("/api/periods/" + period).expect(200).text("period/status");
  }

  private String balance(String period, String which) {
    return market
        .staff
        .get("/api/periods/" + period)
        .expect(200)
        .text("balance/" + which + "/amount");
  }
}
