package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.MovableClock;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.platform.test.steps.Step;
import pep.platform.test.steps.Steps;
import pep.promotion.Market;
import pep.promotion.accrual.book.Arrivals;
import pep.promotion.accrual.book.Books;

/** Wherever a settlement fails, what was sold is paid for, and that once. */
@ServiceTest
class AccrualFailuresIT {

  enum At {
    SALES_KEPT(steps -> steps.before(Arrivals.class, "callForBooks")),
    BOOKS_CALLED(steps -> steps.after(Books.class, "call")),
    BUDGET_RESERVED(steps -> steps.after(CappedPostings.class, "share")),
    BOOK_WRITTEN(steps -> steps.after(Books.class, "settle")),
    BUDGET_SPENT(steps -> steps.after(CappedPostings.class, "settle")),
    ENTRIES_WRITTEN(steps -> steps.beforeCommitOf(AccrualRuns.class, "note")),
    COMMITTED(steps -> steps.afterCommitOf(AccrualRuns.class, "note")),
    NOT_RELEASED(steps -> steps.before(CappedPostings.class, "release"));

    private final Function<Steps, Step> step;

    At(Function<Steps, Step> step) {
      this.step = step;
    }
  }

  @TestConfiguration
  static class Watched {

    @Bean
    static Steps steps() {
      return Steps.at(Arrivals.class, Books.class, CappedPostings.class, AccrualRuns.class);
    }

    @Bean
    MovableClock movableClock() {
      return new MovableClock(Clock.systemUTC().instant());
    }
  }

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Steps steps;
  @Autowired MovableClock clock;

  @ParameterizedTest
  @EnumSource
  void whatWasSoldIsPaidForOnceWhereverTheSettlementFails(At at) {
    Awaitility.setDefaultTimeout(LIMIT);
    Market market = new Market(api, events);
    market.activePartner("p1");
    String rebate = market.publish("VOLUME", flatRebate("10"));
    String capped = market.publish("SPIFF", cappedRebate("5", "100.00"));
    Tap tap = events.tap("incentives.accrued.v1");
    Step failure = at.step.apply(steps).fails();

    market.sales(List.of(line("a", "p1", "sale", "50.00", null)));
    failure.awaitReached();
    awaitOwed(market, rebate, "5.00");
    awaitOwed(market, capped, "2.50");

    market.sales(List.of(line("b", "p1", "sale", "10.00", null)));
    awaitOwed(market, rebate, "6.00");
    awaitOwed(market, capped, "3.00");
    String budget = "/api/budgets/" + capped;
    Awaitility.await()
        .until(() -> passes(market.staff.get(budget).text("reserved/amount")), "0.00"::equals);
    assertThat(market.staff.get(budget).text("spent/amount")).isEqualTo("3.00");
    assertThat(market.staff.get("/api/ledger/balance").text("balanced")).isEqualTo("true");
    Awaitility.await().until(() -> told(market, tap).size() == 4);
    assertThat(told(market, tap)).doesNotHaveDuplicates();
  }

  private void awaitOwed(Market market, String promotion, String amount) {
    Awaitility.await().until(() -> passes(market.owed(promotion)), amount::equals);
  }

  /** A book that failed is put aside, and a reservation that a run left is stale, after a while. */
  private String passes(String seen) {
    clock.move(Duration.ofSeconds(5));
    return seen;
  }

  private static List<String> told(Market market, Tap tap) {
    List<String> ids = new ArrayList<>();
    tap.heard().stream()
        .filter(each -> each.vendorid().equals(market.vendorId))
        .forEach(
            each ->
                each.data().path("entries").forEach(entry -> ids.add(entry.path("id").asString())));
    return ids;
  }
}
