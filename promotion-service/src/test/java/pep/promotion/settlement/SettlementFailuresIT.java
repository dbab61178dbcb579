package pep.promotion.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.platform.test.steps.Step;
import pep.platform.test.steps.Steps;

/** Wherever paying fails, whoever tries again pays each partner once. */
@ServiceTest
class SettlementFailuresIT {

  enum At {
    OPENED(steps -> steps.after(OpenSettlements.class, "open")),
    LINES_WRITTEN(steps -> steps.after(SettlementLines.class, "insert")),
    PROPOSAL_NOT_COMMITTED(steps -> steps.beforeCommitOf(Settlements.class, "create")),
    PROPOSAL_COMMITTED(steps -> steps.afterCommitOf(Settlements.class, "create")),
    LINES_PAID(steps -> steps.after(SettlementLines.class, "replace")),
    ENDED(steps -> steps.after(OpenSettlements.class, "end")),
    PAYMENT_NOT_COMMITTED(steps -> steps.beforeCommitOf(OpenSettlements.class, "end")),
    PAYMENT_COMMITTED(steps -> steps.afterCommitOf(OpenSettlements.class, "end"));

    private final Function<Steps, Step> step;

    At(Function<Steps, Step> step) {
      this.step = step;
    }
  }

  @TestConfiguration
  static class Watched {

    @Bean
    static Steps steps() {
      return Steps.at(OpenSettlements.class, SettlementLines.class, Settlements.class);
    }
  }

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Steps steps;

  @ParameterizedTest
  @EnumSource
  void eachIsPaidOnce(At at) {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    Payday payday = new Payday(api, events, Map.of("p1", 500, "p2", 300));
    payday.paidTo("p1", Payday.IBAN);
    payday.paidTo("p2", Payday.IBAN);
    Tap tap = events.tap("remittances.paid.v1");
    Step failure = at.step.apply(steps).fails();

    Api proposer = payday.proposer.with("Idempotency-Key", "march");
    Map<String, String> march = Map.of("period", "2026-03");
    proposer.post("/api/settlements", march);
    String id = proposer.post("/api/settlements", march).expect(201).text("id");
    payday.person("approver").post("/api/settlements/" + id + "/approve").expect(200);
    payday.pay(id, List.of());
    assertThat(payday.pay(id, List.of()).expect(200).text("paid/amount")).isEqualTo("800.00");
    failure.awaitReached();

    assertThat(payday.owed("p1")).isEqualTo("0.00");
    assertThat(payday.owed("p2")).isEqualTo("0.00");
    assertThat(
            payday
                .market
                .staff
                .get("/api/ledger/entries?runId=" + id)
                .expect(200)
                .json()
                .path("items"))
        .hasSize(2);
    tap.await(each -> each.vendorid().equals(payday.market.vendorId));
    assertThat(tap.heard().stream().filter(each -> each.subject().equals(id))).hasSize(1);
    payday.propose().expectProblem(409, "nothing-to-pay");
  }
}
