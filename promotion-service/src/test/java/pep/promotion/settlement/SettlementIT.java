package pep.promotion.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.line;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

@ServiceTest
class SettlementIT {

  @Autowired Api api;
  @Autowired Events events;

  private Payday payday;

  @BeforeEach
  void marchIsClosed() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    payday = new Payday(api, events, Map.of("p1", 500, "p2", 300, "p3", 200, "p4", 5));
    payday.paidTo("p1", "DE89370400440532013000");
    payday.paidTo("p2", Payday.IBAN);
    payday.market.staff.put("/api/payment-holds/p2", Map.of("reason", "audit")).expect(200);
  }

  @Test
  void paysWhatIsOwedOverTheMinimumAndNotOnHoldOnceAndSaysWhoIsLeftOut() {
    Answer preview = payday.proposer.get("/api/settlements/preview?period=2026-03").expect(200);
    assertThat(preview.text("amount/amount")).isEqualTo("500.00");
    assertThat(preview.text("lines/0/iban")).isEqualTo("DE89…3000");
    assertThat(preview.text("leftOut/0/reason")).isEqualTo("on_hold");
    assertThat(preview.text("leftOut/1/reason")).isEqualTo("no_payment_details");
    assertThat(preview.text("leftOut/2/reason")).isEqualTo("below_minimum");

    String id = payday.approved();
    payday.pay(id, List.of()).expect(200);
    assertThat(payday.pay(id, List.of()).expect(200).text("paid/amount")).isEqualTo("500.00");

    assertThat(payday.owed("p1")).isEqualTo("0.00");
    assertThat(payday.owed("p2")).isEqualTo("300.00");
    payday.propose().expectProblem(409, "nothing-to-pay");
    Answer balance = payday.market.staff.get("/api/ledger/balance").expect(200);
    assertThat(balance.text("balanced")).isEqualTo("true");
    Answer own = payday.market.partner("p1").get("/api/remittances").expect(200);
    assertThat(own.text("items/0/status")).isEqualTo("paid");
    assertThat(own.text("items/0/iban")).isEqualTo("DE89…3000");
    String advice = "/api/remittances/" + id + "/p1";
    assertThat(payday.market.partner("p1").get(advice).expect(200).text("promotions/0/owed/amount"))
        .isEqualTo("500.00");
    assertThat(payday.market.partner("p1").get(advice + "/csv").expect(200).body())
        .contains("promotion,VOLUME,500.00,GBP", "closing,,500.00,GBP", "payment,,500.00,GBP");
    payday.market.partner("p2").get(advice).expectProblem(404, "not-found");
    assertThat(payday.market.partner("p2").get("/api/remittances").json().path("items")).isEmpty();
  }

  @Test
  void whatTheBankRejectsIsOwedAgainAndPaidByTheNextRun() {
    payday.market.staff.delete("/api/payment-holds/p2").expect(204);
    String id = payday.approved();
    payday
        .pay(id, List.of(Map.of("partnerId", "p9", "reason", "closed")))
        .expectFieldError("rejected", "unknown-partner");
    Answer paid = payday.pay(id, List.of(Map.of("partnerId", "p2", "reason", "account closed")));

    assertThat(paid.expect(200).text("rejected/amount")).isEqualTo("300.00");
    assertThat(payday.owed("p2")).isEqualTo("300.00");
    assertThat(
            payday.market.partner("p2").get("/api/remittances").expect(200).text("items/0/reason"))
        .isEqualTo("account closed");
    assertThat(payday.propose().expect(201).text("amount/amount")).isEqualTo("300.00");
  }

  @Test
  void aClawBackAfterPaymentIsCarriedAndAPaymentThatComesBackIsOwedAgain() {
    String id = payday.approved();
    payday.pay(id, List.of()).expect(200);
    payday.market.sales(List.of(line("r", "p1", "return", "-1000.00", "s-p1")));
    payday.market.awaitOwed(payday.rebate, "905.00");

    assertThat(payday.owed("p1")).isEqualTo("-100.00");
    payday.propose().expectProblem(409, "nothing-to-pay");
    Map<String, String> back = Map.of("partnerId", "p1", "reason", "unknown account");
    payday.proposer.post("/api/settlements/" + id + "/return", back).expect(200);
    payday.proposer.post("/api/settlements/" + id + "/return", back).expect(200);

    assertThat(payday.owed("p1")).isEqualTo("400.00");
    assertThat(payday.propose().expect(201).text("amount/amount")).isEqualTo("400.00");
  }

  @Test
  void nobodyApprovesAloneWhatTheyProposedAndOneSettlementIsOpenAtATime() {
    Tap tap = events.tap("settlement.proposed.v1");
    String id = payday.propose().expect(201).text("id");
    assertThat(tap.await("settlement.proposed.v1", id).data().path("payments").asInt())
        .isEqualTo(1);
    String approve = "/api/settlements/" + id + "/approve";
    payday.propose().expectProblem(409, "settlement-open");
    payday.proposer.post(approve).expectProblem(409, "approval-by-another");
    payday.pay(id, List.of()).expectProblem(409, "settlement-status-forbids");
    payday
        .proposer
        .get("/api/settlements/" + id + "/pain001")
        .expectProblem(409, "settlement-status-forbids");

    payday.proposer.post("/api/settlements/" + id + "/cancel").expect(200);
    payday.terms("10.00", "100.00");
    String large = payday.propose().expect(201).text("id");
    String both = "/api/settlements/" + large + "/approve";
    Api first = payday.person("first");
    payday.proposer.post(both).expectProblem(409, "approval-by-another");
    assertThat(first.post(both).expect(200).text("status")).isEqualTo("proposed");
    assertThat(first.post(both).expect(200).text("status")).isEqualTo("proposed");
    payday.proposer.post(both).expectProblem(409, "approval-by-another");
    assertThat(payday.person("second").post(both).expect(200).text("status")).isEqualTo("approved");
  }

  @Test
  void ofTwoWhoApproveAtOnceBothCountAndOfManyWhoProposeOneDoes() throws Exception {
    payday.terms("10.00", "100.00");
    List<Callable<Integer>> proposing = Collections.nCopies(4, () -> payday.propose().status());
    List<Integer> statuses = together(proposing);
    assertThat(statuses).containsOnlyOnce(201);

    String id = payday.proposer.get("/api/settlements?status=proposed").text("items/0/id");
    together(
        List.of(
            () -> payday.person("one").post("/api/settlements/" + id + "/approve").status(),
            () -> payday.person("two").post("/api/settlements/" + id + "/approve").status()));
    assertThat(payday.proposer.get("/api/settlements/" + id).text("status")).isEqualTo("approved");
    List<Integer> paid = together(Collections.nCopies(4, () -> payday.pay(id, List.of()).status()));
    assertThat(paid).contains(200);
    assertThat(payday.owed("p1")).isEqualTo("0.00");
  }

  @Test
  void theFileNamesEachPaymentAndIsTheSameEachTime() {
    String id = payday.approved();
    String pain = payday.proposer.get("/api/settlements/" + id + "/pain001").expect(200).body();
    String csv = payday.proposer.get("/api/settlements/" + id + "/csv").expect(200).body();

    assertThat(pain)
        .contains("<MsgId>" + id.replace('_', '-') + "</MsgId>", "<NbOfTxs>1</NbOfTxs>")
        .contains("<CtrlSum>500.00</CtrlSum>", "<IBAN>DE89370400440532013000</IBAN>")
        .contains("<InstdAmt Ccy=\"GBP\">500.00</InstdAmt>");
    assertThat(csv).contains("DE89370400440532013000", "C-p1", "500.00,GBP");
    assertThat(payday.proposer.get("/api/settlements/" + id + "/pain001").body()).isEqualTo(pain);
  }

  @Test
  void accountsComePageByPageAndInFull() {
    String accounts = "/api/periods/2026-03/accounts";
    Answer first = payday.market.staff.get(accounts + "?limit=3").expect(200);
    Answer second =
        payday.market.staff.get(accounts + "?limit=3&cursor=" + first.text("next")).expect(200);

    assertThat(first.json().path("items")).hasSize(3);
    assertThat(second.text("items/0/partnerId")).isEqualTo("p4");
    assertThat(second.text("next")).isEmpty();
    assertThat(
            payday
                .market
                .staff
                .with("Accept", "text/csv")
                .get(accounts + "?limit=3")
                .expect(200)
                .body()
                .lines())
        .hasSize(5);
  }

  @Test
  void refusesAnOpenPeriodWrongAccountsAndOthersThanFinance() {
    payday
        .proposer
        .post("/api/settlements", Map.of("period", "2026-04"))
        .expectProblem(409, "period-open");
    api.partner(payday.market.vendorId, "p1", "payee:write")
        .put("/api/my/payment-details", Map.of("holder", "A", "iban", "GB33BUKB20201555555556"))
        .expectFieldError("iban", "not-an-iban");
    payday.market.partner("p1").get("/api/payment-details/p2").expectProblem(404, "not-found");
    api.vendor(payday.market.vendorId, "ledger:read")
        .post("/api/settlements", Map.of("period", "2026-03"))
        .expectProblem(403, "forbidden");
    payday
        .market
        .staff
        .put("/api/payment-holds/nobody", Map.of("reason", "x"))
        .expectProblem(404, "not-found");
  }

  private static List<Integer> together(List<Callable<Integer>> all) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(all).stream().map(each -> each.resultNow()).toList();
    }
  }
}
