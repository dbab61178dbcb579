package pep.territory.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** A partner asks before it registers, changes what it expects, and gives deals up. */
@ServiceTest
class DealKeepingIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  private TestVendor vendor;
  private Api first;
  private Api second;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    first = vendor.partner(vendor.activePartner("A"));
    second = vendor.partner(vendor.activePartner("B"));
  }

  private static Map<String, Object> deal(String customer, String... lines) {
    return Map.of(
        "customer",
        Map.of("name", customer, "country", "GB", "domain", "acme.example"),
        "productLines",
        List.of(lines));
  }

  @Test
  void aPartnerLearnsWhetherACustomerIsFreeAndNotWhoseItIs() {
    assertThat(reason(second.post("/api/deals/check", deal("Acme")))).isEqualTo("no-live-deal");
    Answer won = first.post("/api/deals", deal("Acme")).expect(201);

    Answer taken = second.post("/api/deals/check", deal("ACME Ltd"));
    assertThat(reason(taken)).isEqualTo("protected");
    assertThat(taken.text("decision/reasons/0/facts/protectedUntil"))
        .isEqualTo(won.text("protectedUntil"));
    assertThat(taken.body()).doesNotContain(won.text("id"), won.text("partnerId"));
    assertThat(reason(first.post("/api/deals/check", deal("Acme"))))
        .isEqualTo("already-registered");
    assertThat(second.get("/api/deals").json().path("items")).isEmpty();
  }

  @Test
  void whereSomeLinesAreTakenTheOthersAreNamed() {
    vendor.productLines("pumps", "valves");
    first.post("/api/deals", deal("Acme", "pumps")).expect(201);

    Answer asked = second.post("/api/deals/check", deal("Acme", "pumps", "valves")).expect(200);
    assertThat(asked.text("freeLines/0")).isEqualTo("valves");
    Answer refused =
        second
            .post("/api/deals", deal("Acme", "pumps", "valves"))
            .expectProblem(409, "deal-conflict");
    assertThat(refused.text("freeLines/0")).isEqualTo("valves");
    second.post("/api/deals", deal("Acme", "valves")).expect(201);
  }

  @Test
  void whatIsExpectedOfADealMayChangeWhileItProtects() {
    Tap tap = events.tap("deal.changed.v1");
    String id = first.post("/api/deals", deal("Acme")).expect(201).text("id");
    Map<String, Object> expected =
        Map.of("description", "two sites", "value", Map.of("amount", "900", "currency", "GBP"));

    assertThat(first.put("/api/deals/" + id, expected).expect(200).text("value/amount"))
        .isEqualTo("900.00");
    tap.await(
        told ->
            told.subject().equals(id)
                && told.data().path("value").path("amount").asString().equals("900.00"));
    second.put("/api/deals/" + id, expected).expectProblem(404, "not-found");
    first
        .put("/api/deals/" + id, Map.of("value", Map.of("amount", "9", "currency", "EUR")))
        .expectProblem(400, "invalid-input");
    assertThat(first.get("/api/deals/" + id + "/explain").json().path("replayed").asBoolean())
        .isTrue();
  }

  @Test
  void aDealThatIsWithdrawnFreesItsCustomer() {
    Tap tap = events.tap("deal.released.v1");
    String id = first.post("/api/deals", deal("Acme")).expect(201).text("id");
    Map<String, Object> reason = Map.of("reason", "bought elsewhere");
    second.post("/api/deals/" + id + "/withdraw", reason).expectProblem(404, "not-found");

    assertThat(first.post("/api/deals/" + id + "/withdraw", reason).expect(200).text("status"))
        .isEqualTo("released");
    first.post("/api/deals/" + id + "/withdraw", reason).expect(200);
    tap.await("deal.released.v1", id);
    second.post("/api/deals", deal("Acme")).expect(201);
    first
        .put("/api/deals/" + id, Map.of("description", "late"))
        .expectProblem(409, "deal-not-open");
  }

  @Test
  void partnersThatSellTogetherReadTheDealAndAreCreditedWithTheirParts() {
    Tap tap = events.tap("deal.closed.v1");
    Map<String, Object> valued = new HashMap<>(deal("Acme"));
    valued.put("value", Map.of("amount", "900.01", "currency", "GBP"));
    String id = first.post("/api/deals", valued).expect(201).text("id");
    Api staff = vendor.staff();
    second.get("/api/deals/" + id).expectProblem(404, "not-found");
    shares(id, "A", 60, "B", 30).expectFieldError("shares", "shares-not-whole");
    shares(id, "B", 60, "B", 40).expectFieldError("shares[1].partner", "given-twice");
    shares(id, "B", 100).expectFieldError("shares", "holder-without-share");
    assertThat(shares(id, "A", 60, "B", 40).expect(200).text("shares/1/partnerCode"))
        .isEqualTo("B");

    assertThat(second.get("/api/my/deals").expect(200).text("items/0/id")).isEqualTo(id);
    second.get("/api/deals/" + id).expect(200);
    Map<String, Object> won = Map.of("outcome", "won");
    second.post("/api/deals/" + id + "/close", won).expectProblem(404, "not-found");
    staff.post("/api/deals/" + id + "/approve").expect(200);
    first.post("/api/deals/" + id + "/close", won).expect(200);
    assertThat(tap.await("deal.closed.v1", id).data().at("/credits/1/value/amount").asString())
        .isEqualTo("360.00");
    shares(id).expectProblem(409, "deal-not-open");
  }

  @Test
  void whoSoldADealAndWhoReferredItIsToldWhenItIsWon() {
    Tap tap = events.tap("deal.closed.v1");
    Map<String, Object> named = new HashMap<>(deal("Acme"));
    named.put("seller", "K-17");
    String id = first.post("/api/deals", named).expect(201).text("id");
    Api staff = vendor.staff();
    String origin = "/api/deals/" + id + "/origin";
    staff.put(origin, Map.of("referrer", "A")).expectFieldError("referrer", "own-referral");
    staff.put(origin, Map.of("referrer", "none")).expectFieldError("referrer", "unknown-partner");
    first.put(origin, Map.of()).expectProblem(403, "forbidden");
    Answer brought = staff.put(origin, Map.of("seller", "K-18", "referrer", "B")).expect(200);
    assertThat(brought.text("referrer/partnerCode")).isEqualTo("B");
    assertThat(first.get("/api/deals/" + id).expect(200).text("seller")).isEqualTo("K-18");
    second.get("/api/deals/" + id).expectProblem(404, "not-found");

    staff.post("/api/deals/" + id + "/approve").expect(200);
    first.post("/api/deals/" + id + "/close", Map.of("outcome", "won")).expect(200);

    var closed = tap.await("deal.closed.v1", id).data();
    assertThat(closed.path("seller").asString()).isEqualTo("K-18");
    assertThat(closed.path("referrer").asString()).isEqualTo(brought.text("referrer/partnerId"));
    staff.put(origin, Map.of()).expectProblem(409, "deal-not-open");
  }

  private Answer shares(String id, Object... parts) {
    List<Map<String, Object>> shares = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      shares.add(Map.of("partner", parts[i], "percent", parts[i + 1]));
    }
    return vendor.staff().put("/api/deals/" + id + "/shares", Map.of("shares", shares));
  }

  private static String reason(Answer answer) {
    return answer.expect(200).text("decision/reasons/0/code");
  }
}
