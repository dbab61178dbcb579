package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.test.Answer;
import pep.platform.test.EventContracts;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

/** A quote that its customer accepted, or whose partner asks for it, is to become a deal. */
class QuoteDealIT extends QuoteScene {

  private static final Map<String, Object> ACME =
      Map.of("name", "Acme GmbH", "domain", "acme.example", "country", "DE");

  private String sentTo(Map<String, Object> customer) {
    String id =
        partner("par_1")
            .post("/api/quotes", Map.of("customer", customer, "lines", List.of(line("T-1", 10))))
            .expect(201)
            .text("id");
    staff.post("/api/quotes/" + id + "/send").expect(200);
    return id;
  }

  private void answered(String askId, String outcome, List<Map<String, Object>> reasons) {
    events.publish(
        "quote.deal.answered.v1",
        vendorId,
        askId,
        1,
        Map.of(
            "askId", askId,
            "quoteId", "qte_1",
            "partnerId", "par_1",
            "outcome", outcome,
            "dealId", "dea_1",
            "reasons", reasons,
            "answeredAt", "2026-06-01T10:00:00Z"));
  }

  private String dealOf(String id, String field) {
    return staff.get("/api/quotes/" + id).expect(200).text("deal/" + field);
  }

  @Test
  void isAskedForOnceTheCustomerAccepts() {
    Tap tap = events.tap("quote.deal.asked.v1");
    String id = sentTo(ACME);
    String link = staff.post("/api/quotes/" + id + "/link").expect(200).text("link");
    api.post("/api/customer-quotes/" + link + "/accept", Map.of("name", "Ada")).expect(200);
    partner("par_1").post("/api/quotes/" + id + "/deal", Map.of()).expect(200);

    JsonNode asked = tap.await("quote.deal.asked.v1", id).data();
    EventContracts.assertFitsSchema("quote.deal.asked.v1", asked.toString());
    assertThat(asked.at("/customer/name").asString()).isEqualTo("Acme GmbH");
    assertThat(asked.at("/net/amount").asString()).isEqualTo("80.75");
    assertThat(asked.at("/productLines/0").asString()).isEqualTo("tea");
    assertThat(tap.heard()).hasSize(1);

    assertThat(dealOf(id, "status")).isEqualTo("asked");
    answered(asked.path("askId").asString(), "registered", List.of());
    until(() -> dealOf(id, "status").equals("registered"));
    assertThat(dealOf(id, "dealId")).isEqualTo("dea_1");
  }

  @Test
  void isAskedForByItsPartnerAndAgainAfterARefusal() {
    String id = draft(staff, "par_1", "T-1", 10).text("id");
    String door = "/api/quotes/" + id + "/deal";
    staff.post(door, Map.of("customer", ACME)).expectProblem(409, "quote-not-open");
    staff.post("/api/quotes/" + id + "/send").expect(200);
    Answer needed = partner("par_1").post(door, Map.of()).expectProblem(409, "customer-needed");
    assertThat(needed.body()).contains("domain");
    tellPartner("par_2", "active", 1);
    partner("par_2").post(door, Map.of("customer", ACME)).expectProblem(404, "not-found");

    String ask = staff.post(door, Map.of("customer", ACME)).expect(200).text("deal/askId");
    assertThat(staff.post(door, Map.of("customer", ACME)).expect(200).text("deal/askId"))
        .isEqualTo(ask);
    staff
        .post(door, Map.of("customer", Map.of("name", "Zenith")))
        .expectFieldError("customer", "another-customer");
    Map<String, Object> reason =
        Map.of("code", "protected", "text", "Another's.", "facts", Map.of());
    answered(ask, "refused", List.of(reason));
    until(() -> dealOf(id, "status").equals("refused"));
    assertThat(dealOf(id, "reasons/0/text")).isEqualTo("Another's.");

    assertThat(staff.post(door, Map.of()).expect(200).text("deal/askId")).isNotEqualTo(ask);
  }

  @Test
  void theNextVersionKeepsTheDealEvenIfItWasNotAnsweredYet() {
    String id = sentTo(ACME);
    String ask = staff.post("/api/quotes/" + id + "/deal", Map.of()).expect(200).text("deal/askId");
    Answer next = staff.post("/api/quotes/" + id + "/renew").expect(201);

    answered(ask, "review", List.of());

    until(() -> dealOf(next.text("id"), "status").equals("review"));
    assertThat(dealOf(id, "status")).isEqualTo("review");
    assertThat(next.text("customer/name")).isEqualTo("Acme GmbH");
  }
}
