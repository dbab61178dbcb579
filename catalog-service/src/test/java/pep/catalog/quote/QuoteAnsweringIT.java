package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.test.Answer;
import pep.platform.test.EventContracts;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

/** A quote that was sent is answered by its customer, who has a link and nothing else. */
class QuoteAnsweringIT extends QuoteScene {

  private static final Map<String, String> ADA = Map.of("name", "Ada Quinn", "note", "Thanks");

  private String sent() {
    String id = draft(staff, "par_1", "T-1", 10).text("id");
    staff.post("/api/quotes/" + id + "/send").expect(200);
    return id;
  }

  private List<String> waiting() {
    return staff
        .get("/api/quotes?approvalNeeded=true&status=draft")
        .expect(200)
        .json()
        .path("items")
        .valueStream()
        .map(each -> each.path("id").asString())
        .toList();
  }

  private String link(String id) {
    String link = staff.post("/api/quotes/" + id + "/link").expect(200).text("link");
    return "/api/customer-quotes/" + link;
  }

  @Test
  void isReadAtTheCustomersPriceAndAcceptedOnce() {
    Tap tap = events.tap("quote.answered.v1");
    String id = sent();
    String page = link(id);

    Answer read = api.get(page).expect(200);
    assertThat(read.text("total/amount")).isEqualTo("100.00");
    assertThat(read.text("open")).isEqualTo("true");
    assertThat(read.body()).doesNotContain("80.75").doesNotContain("argin");

    api.post(page + "/accept", ADA).expect(200);
    api.post(page + "/accept", ADA).expect(200);
    api.post(page + "/decline", ADA).expectProblem(409, "quote-not-open");

    Answer quote = staff.get("/api/quotes/" + id).expect(200);
    assertThat(quote.text("status")).isEqualTo("accepted");
    assertThat(quote.text("answer/name")).isEqualTo("Ada Quinn");
    JsonNode told = tap.await("quote.answered.v1", id).data();
    EventContracts.assertFitsSchema("quote.answered.v1", told.toString());
    assertThat(told.path("answer").asString()).isEqualTo("accepted");
    assertThat(tap.heard()).hasSize(1);
    staff.post("/api/quotes/" + id + "/renew").expectProblem(409, "quote-not-open");
  }

  @Test
  void aLaterVersionTakesThePlaceOfWhatWasSent() {
    String id = sent();
    String page = link(id);
    Answer next = staff.post("/api/quotes/" + id + "/renew").expect(201);
    assertThat(next.text("number")).isEqualTo("2");
    assertThat(next.text("replaces")).isEqualTo(id);
    assertThat(api.get(page).expect(200).text("open")).isEqualTo("true");

    staff.post("/api/quotes/" + next.text("id") + "/send").expect(200);

    Answer old = staff.get("/api/quotes/" + id).expect(200);
    assertThat(old.text("status")).isEqualTo("replaced");
    assertThat(old.text("replacedBy")).isEqualTo(next.text("id"));
    assertThat(old.text("totals/net/amount")).isEqualTo("80.75");
    api.post(page + "/accept", ADA).expectProblem(409, "quote-not-open");
  }

  @Test
  void belowTheVendorsMarginItWaitsForApproval() {
    // 80.75 net at a cost of 60.00 keeps 25.70 %.
    staff.put("/api/margin-floor", Map.of("leastPercent", 25)).expect(200);
    Answer above = draft(staff, "par_1", "T-1", 10);
    assertThat(above.text("approvalNeeded")).isEqualTo("false");
    staff.put("/api/margin-floor", Map.of("leastPercent", 25.7)).expect(200);
    String id = draft(staff, "par_1", "T-1", 10).text("id");
    staff.post("/api/quotes/" + id + "/send").expectProblem(409, "approval-needed");

    assertThat(waiting()).containsExactly(id);

    Map<String, String> first = Map.of("reason", "A first order");
    staff.post("/api/quotes/" + id + "/approve", first).expectProblem(409, "decision-by-another");
    colleague.post("/api/quotes/" + id + "/approve", first).expect(200);
    assertThat(waiting()).isEmpty();
    Map<String, Object> changed = Map.of("lines", List.of(line("T-1", 20)));
    staff.put("/api/quotes/" + id, changed).expect(200);
    staff.post("/api/quotes/" + id + "/send").expectProblem(409, "approval-needed");

    colleague.post("/api/quotes/" + id + "/approve", Map.of("reason", "Still")).expect(200);
    assertThat(staff.post("/api/quotes/" + id + "/send").expect(200).text("approval/reason"))
        .isEqualTo("Still");
  }

  @Test
  void whoDraftedAVersionApprovesNoneThatFollows() {
    String first = sent();
    staff.put("/api/margin-floor", Map.of("leastPercent", 25.7)).expect(200);
    String next = colleague.post("/api/quotes/" + first + "/renew").expect(201).text("id");
    String approve = "/api/quotes/" + next + "/approve";
    Map<String, String> fine = Map.of("reason", "Fine");
    staff.post(approve, fine).expectProblem(409, "decision-by-another");
    colleague.post(approve, fine).expectProblem(409, "decision-by-another");
  }

  @Test
  void isPrintedForItsReaderAtTheReadersPrice() {
    String id = sent();
    Answer paper = staff.get("/api/quotes/" + id + "/pdf").expect(200);
    assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(paper.body()).startsWith("%PDF");
    assertThat(api.get(link(id) + "/pdf").expect(200).body()).startsWith("%PDF");
    partner("par_2").get("/api/quotes/" + id + "/pdf").expectProblem(404, "not-found");
    api.get("/api/customer-quotes/none/pdf").expectProblem(404, "not-found");
  }

  @Test
  void whatIsRepricedWaitsAgainThoughItWasApproved() {
    staff.put("/api/margin-floor", Map.of("leastPercent", 25.7)).expect(200);
    String id = draft(staff, "par_1", "T-1", 10).text("id");
    colleague.post("/api/quotes/" + id + "/approve", Map.of("reason", "Fine")).expect(200);
    list(book, "T-1", Map.of("listPrice", eur("9.90"), "unitCost", eur("6.00")));

    staff.post("/api/quotes/" + id + "/send").expectProblem(409, "quote-repriced");
    assertThat(waiting()).containsExactly(id);
    staff.post("/api/quotes/" + id + "/send").expectProblem(409, "approval-needed");
  }

  @Test
  void aFloorThatRoseAfterTheDraftHasItWaitInTheQueue() {
    String id = draft(staff, "par_1", "T-1", 10).text("id");
    staff.put("/api/margin-floor", Map.of("leastPercent", 90)).expect(200);

    staff.post("/api/quotes/" + id + "/send").expectProblem(409, "approval-needed");
    assertThat(waiting()).containsExactly(id);
  }

  @Test
  void holdsUntilItsDayIsOver() {
    String id =
        staff
            .post(
                "/api/quotes",
                Map.of(
                    "partnerId",
                    "par_1",
                    "validUntil",
                    "2020-01-31",
                    "lines",
                    List.of(line("T-1", 1))))
            .expect(201)
            .text("id");
    staff.post("/api/quotes/" + id + "/link").expectProblem(409, "quote-not-open");
    staff.post("/api/quotes/" + id + "/send").expectProblem(409, "quote-not-open");
  }

  @Test
  void aLinkThatWasReplacedOrMadeUpOpensNothing() {
    String id = sent();
    String before = link(id);
    link(id);

    api.get(before).expectProblem(404, "not-found");
    api.get("/api/customer-quotes/none").expectProblem(404, "not-found");
    api.post("/api/customer-quotes/Li8v/accept", ADA).expectProblem(404, "not-found");
  }

  @Test
  void whatAppliesAndWhatWasPassedOverIsSaidWithItsReason() {
    PROMOTION.answers(
        200,
        """
        {"lines":[{"line":1,"offers":[{"promotionId":"o","promotionCode":"SPRING",
          "promotionVersion":1,"kind":"discount","amount":{"amount":"0.10","currency":"EUR"},
          "reason":"Spring: tier one of gold, is gold",
          "why":{"code":"offer-applies","facts":{"promotion":"Spring","first":"asked-tier"}}}],
         "passedOver":[
          {"promotionId":"p","promotionCode":"GOLD","cause":"too_little","reason":"It asks for 20.",
            "why":{"code":"too-few-units","facts":{"asked":"20","units":"1"},"text":"It asks for 20."}},
          {"promotionId":"r","promotionCode":"OLD","cause":"audience","reason":"It is gold."},
          {"promotionId":"q","promotionCode":"ELSE","cause":"product","reason":"Not part of it."}]}]}
        """);
    String id = sent();

    JsonNode line = staff.get("/api/quotes/" + id + "/explain").expect(200).json().at("/lines/0");
    JsonNode offer =
        line.at("/reductions")
            .valueStream()
            .filter(QuoteAnsweringIT::offer)
            .findFirst()
            .orElseThrow();
    assertThat(offer.at("/why/code").asString()).isEqualTo("offer-applies");
    assertThat(offer.at("/why/facts/first").asString()).isEqualTo("asked-tier");
    assertThat(offer.at("/reason").asString()).isEqualTo("Spring: tier one of gold, is gold");
    JsonNode passed = line.at("/passedOver");
    assertThat(passed).hasSize(2);
    assertThat(passed.at("/0/why/code").asString()).isEqualTo("too-few-units");
    assertThat(passed.at("/0/why/facts/asked").asString()).isEqualTo("20");
    assertThat(passed.at("/1/reason").asString()).isEqualTo("It is gold.");
    assertThat(passed.at("/0/reason").asString()).isEqualTo("It asks for 20.");
  }

  private static boolean offer(JsonNode reduction) {
    return "offer".equals(reduction.path("kind").asString());
  }
}
