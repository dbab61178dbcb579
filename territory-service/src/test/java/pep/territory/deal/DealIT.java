package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;

@ServiceTest
class DealIT {

  private static final int RIVALS = 24;

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api staff;
  private Api first;
  private Api second;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
    first = vendor.partner(vendor.activePartner("A"));
    second = vendor.partner(vendor.activePartner("B"));
  }

  @Test
  void registersADealApprovesItAndTellsEachStep() {
    Tap tap =
        events.tap("deal.registered.v1", "deal.approved.v1", "deal.closed.v1", "deal.changed.v1");
    Answer deal = first.post("/api/deals", deal("Acme Corp.", "acme.example")).expect(201);
    String id = deal.text("id");

    assertThat(deal.text("status")).isEqualTo("registered");
    tap.await("deal.registered.v1", id);
    assertThat(staff.post("/api/deals/" + id + "/approve").expect(200).text("status"))
        .isEqualTo("approved");
    staff.post("/api/deals/" + id + "/approve").expect(200);
    tap.await("deal.approved.v1", id);
    Answer extended =
        staff
            .post("/api/deals/" + id + "/extend", Map.of("days", 30, "reason", "budget cycle"))
            .expect(200);
    assertThat(extended.text("protectedUntil")).isGreaterThan(deal.text("protectedUntil"));
    assertThat(
            first
                .post("/api/deals/" + id + "/close", Map.of("outcome", "won"))
                .expect(200)
                .text("outcome"))
        .isEqualTo("won");
    assertThat(tap.await("deal.closed.v1", id).data().path("outcome").asString()).isEqualTo("won");
    first
        .post("/api/deals/" + id + "/close", Map.of("outcome", "lost"))
        .expectProblem(409, "deal-not-open");
    assertThat(staff.get("/api/accounts").json().path("items")).hasSize(1);
  }

  @Test
  void refusesARivalWithEvidenceForTheVendorAndNoneOfTheRivalForThePartner() {
    Tap tap = events.tap("deal.refused.v1");
    Answer won = first.post("/api/deals", deal("Acme Corp.", "acme.example")).expect(201);
    Answer refused =
        second
            .post("/api/deals", deal("ACME Corporation", "www.acme.example"))
            .expectProblem(409, "deal-conflict");

    assertThat(refused.text("decision/reasons/0/code")).isEqualTo("protected");
    assertThat(refused.body())
        .contains(won.text("protectedUntil"))
        .doesNotContain(won.text("id"))
        .doesNotContain(won.text("accountId"))
        .doesNotContain(won.text("partnerId"));
    String id = refused.text("dealId");
    assertThat(tap.await("deal.refused.v1", id).data().toString())
        .doesNotContain(won.text("id"))
        .doesNotContain(won.text("partnerId"));

    Answer evidence = staff.get("/api/deals/" + id + "/explain").expect(200);
    assertThat(evidence.text("conflicts/0/dealId")).isEqualTo(won.text("id"));
    assertThat(evidence.text("conflicts/0/accountId")).isEqualTo(won.text("accountId"));
    assertThat(evidence.text("conflicts/0/similarity/evidence/0/field")).isEqualTo("name");
    assertThat(second.get("/api/deals/" + id + "/explain").expect(200).json().path("conflicts"))
        .isEmpty();
    second.get("/api/deals/" + won.text("id")).expectProblem(404, "not-found");
    assertThat(second.get("/api/my/deals").expect(200).json().path("items")).hasSize(1);
  }

  @Test
  void ofPartnersThatClaimOneCustomerAtOnceExactlyOneWins() throws Exception {
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < RIVALS; i++) {
      Api partner = vendor.partner(vendor.activePartner("R" + i));
      Map<String, Object> claim =
          i % 2 == 0 ? deal("Globex GmbH", "globex.example") : deal("Globex", null);
      calls.add(() -> partner.post("/api/deals", claim));
    }
    List<Answer> answers = all(calls);

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .allMatch(answer -> answer.text("code").equals("deal-conflict"));
    assertThat(staff.get("/api/accounts").json().path("items")).hasSize(1);
  }

  @Test
  void theSameKeyRepeatsTheFirstAnswerAlsoARefusal() throws Exception {
    first.post("/api/deals", deal("Initech", "initech.example")).expect(201);
    Api keyed = second.with("Idempotency-Key", UUID.randomUUID().toString());
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      calls.add(() -> keyed.post("/api/deals", deal("Initech", "initech.example")));
    }
    List<Answer> answers = all(calls);
    assertThat(answers)
        .extracting(answer -> answer.text("dealId"))
        .containsOnly(answers.get(0).text("dealId"));
    assertThat(second.get("/api/deals").json().path("items")).hasSize(1);
    keyed.post("/api/deals", deal("Other", null)).expectProblem(422, "idempotency-key-reused");
  }

  @Test
  void aRejectedDealFreesItsCustomer() {
    String id =
        first.post("/api/deals", deal("Umbrella", "umbrella.example")).expect(201).text("id");
    staff.post("/api/deals/" + id + "/reject", Map.of("reason", "not qualified")).expect(200);
    staff.post("/api/deals/" + id + "/reject", Map.of("reason", "not qualified")).expect(200);
    staff.post("/api/deals/" + id + "/approve").expectProblem(409, "deal-not-open");
    second.post("/api/deals", deal("Umbrella", "umbrella.example")).expect(201);
  }

  @Test
  void keepsDealsOfOtherProductLinesApart() {
    vendor.productLines("pumps", "valves");
    Map<String, Object> pumps = deal("Acme", null);
    pumps.put("productLines", List.of("pumps"));
    first.post("/api/deals", pumps).expect(201);
    second.post("/api/deals", pumps).expectProblem(409, "deal-conflict");
    Map<String, Object> valves = deal("Acme", null);
    valves.put("productLines", List.of("valves"));
    second.post("/api/deals", valves).expect(201);
    Map<String, Object> unknown = deal("Other", null);
    unknown.put("productLines", List.of("hoses"));
    second.post("/api/deals", unknown).expectFieldError("productLines[0]", "unknown-product-line");
  }

  @Test
  void refusesWhoIsNotActiveAnotherCurrencyAndWhoeverMayNotApprove() {
    Api suspended = vendor.partner(vendor.partner("S", 1, "suspended"));
    suspended.post("/api/deals", deal("Acme", null)).expectProblem(409, "partner-not-active");
    Map<String, Object> dollars = deal("Acme", null);
    dollars.put("value", Map.of("amount", "10.00", "currency", "USD"));
    first.post("/api/deals", dollars).expectFieldError("value", "foreign-currency");
    String id = first.post("/api/deals", deal("Acme", null)).expect(201).text("id");
    first.post("/api/deals/" + id + "/approve").expectProblem(403, "forbidden");
    staff.post("/api/deals", deal("Acme", null)).expectFieldError("partner", "partner-required");
    Map<String, Object> foreign = deal("Acme", null);
    foreign.put("partner", "B");
    first.post("/api/deals", foreign).expectFieldError("partner", "not-allowed");
    second
        .post("/api/deals/" + id + "/close", Map.of("outcome", "won"))
        .expectProblem(404, "not-found");
  }

  private static List<Answer> all(List<Callable<Answer>> calls) throws Exception {
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        assertThat(answer.get().status()).as(answer.get().body()).isIn(201, 409);
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private static Map<String, Object> deal(String name, @Nullable String domain) {
    Map<String, Object> customer = new HashMap<>(Map.of("name", name, "country", "GB"));
    if (domain != null) {
      customer.put("domain", domain);
    }
    return new HashMap<>(
        Map.of("customer", customer, "value", Map.of("amount", "1250.00", "currency", "GBP")));
  }
}
