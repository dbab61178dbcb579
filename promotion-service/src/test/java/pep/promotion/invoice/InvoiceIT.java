package pep.promotion.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.flatRebate;
import static pep.promotion.Market.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

/** What is clawed back below zero is invoiced once, under a number without a gap, and paid. */
@ServiceTest
class InvoiceIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aPartnerThatOwes() {
    market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
    String rebate = market.publish("VOLUME", flatRebate("10"));
    market.sales(
        List.of(
            line("s1", "p1", "sale", "900.00", null), line("s2", "p2", "sale", "700.00", null)));
    market.awaitOwed(rebate, "160.00");
    resolved("p1", "s1", "-120.00");
    resolved("p2", "s2", "-71.00");
  }

  /** A dispute that ends below zero: the account owes the vendor. */
  private void resolved(String partner, String line, String adjustment) {
    String dispute =
        api.partner(market.vendorId, partner, "disputes:write")
            .post("/api/disputes", Map.of("promotion", "VOLUME", "lineId", line, "text", "Look"))
            .expect(201)
            .text("id");
    market
        .staff
        .post(
            "/api/disputes/" + dispute + "/resolve",
            Map.of(
                "reason",
                "Paid twice elsewhere",
                "adjustment",
                Map.of("amount", adjustment, "currency", "GBP")))
        .expect(200);
  }

  private String closing(String partner) {
    return market
        .staff
        .get("/api/periods/2099-12/accounts?partnerId=" + partner)
        .expect(200)
        .text("items/0/closing/amount");
  }

  @Test
  void isIssuedOnceOverWhatIsBelowZeroAndPaid() {
    Answer first = market.staff.post("/api/invoices", of("p1")).expect(201);
    assertThat(first.text("amount/amount")).isEqualTo("30.00");
    assertThat(first.text("number")).isEqualTo("1");
    assertThat(closing("p1")).as("what is invoiced is taken off nothing else").isEqualTo("0.00");
    market.staff.post("/api/invoices", of("p1")).expectProblem(409, "nothing-owed");
    assertThat(market.staff.post("/api/invoices", of("p2")).expect(201).text("number"))
        .isEqualTo("2");

    String path = "/api/invoices/" + first.text("id");
    market.staff.post(path + "/pay").expect(200);
    Answer paid = market.staff.post(path + "/pay").expect(200);
    assertThat(paid.text("status")).isEqualTo("paid");
    assertThat(closing("p1")).isEqualTo("0.00");
    Answer balance = market.staff.get("/api/ledger/balance").expect(200);
    assertThat(balance.text("balanced")).isEqualTo("true");
    assertThat(balance.json().path("accounts"))
        .filteredOn(each -> each.path("account").asString().equals("receivable"))
        .extracting(each -> each.at("/balance/amount").asString())
        .as("one of the two is open")
        .containsExactly("1.00");
  }

  @Test
  void aPartnerReadsItsOwn() {
    String id = market.staff.post("/api/invoices", of("p1")).expect(201).text("id");
    Api own = api.partner(market.vendorId, "p1", "ledger:read");
    Api other = api.partner(market.vendorId, "p2", "ledger:read");

    assertThat(own.get("/api/invoices/" + id).expect(200).text("status")).isEqualTo("open");
    assertThat(own.get("/api/invoices").expect(200).json().path("items")).hasSize(1);
    other.get("/api/invoices/" + id).expectProblem(404, "not-found");
    assertThat(market.staff.get("/api/invoices?q=P1").text("items/0/id")).isEqualTo(id);
    assertThat(other.get("/api/invoices?q=p1").json().path("items")).isEmpty();
    assertThat(market.staff.get("/api/invoices?q=bolt").json().path("items")).isEmpty();
    assertThat(market.staff.get("/api/invoices?q=muller").text("items/0/id")).isEqualTo(id);
    assertThat(market.staff.get("/api/invoices?q=muller%20bolt").json().path("items")).isEmpty();
    assertThat(other.get("/api/invoices?q=muller").json().path("items")).isEmpty();
    Answer paper = own.get("/api/invoices/" + id + "/pdf").expect(200);
    assertThat(paper.body()).startsWith("%PDF");
    assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
    other.get("/api/invoices/" + id + "/pdf").expectProblem(404, "not-found");
    assertThat(other.get("/api/invoices").expect(200).json().path("items")).isEmpty();
  }

  @Test
  void twoAtOnceIssueOne() throws Exception {
    Callable<Integer> issue = () -> market.staff.post("/api/invoices", of("p1")).status();
    try (var pool = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> both = pool.invokeAll(Collections.nCopies(2, issue));
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> each : both) {
        statuses.add(each.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }
  }

  private static Map<String, String> of(String partner) {
    return Map.of("partnerId", partner);
  }
}
