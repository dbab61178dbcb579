package pep.promotion.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Market.cappedRebate;
import static pep.promotion.Market.flatRebate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class PromotionIT {

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
  }

  @Test
  void publishesADraftThatThePolicyAcceptsAndTellsIt() {
    Tap tap = events.tap("promotion.changed.v1");
    String id = market.draft("VOLUME", cappedRebate("5", "100.00")).expect(201).text("id");

    Answer published = market.staff.post("/api/promotions/" + id + "/publish").expect(200);
    market.staff.post("/api/promotions/" + id + "/publish").expect(200);

    assertThat(published.text("status")).isEqualTo("published");
    assertThat(published.text("rebate/slabs/0/percent")).isEqualTo("5");
    tap.await(
        e ->
            e.subject().equals(id)
                && e.data().path("status").asString().equals("published")
                && e.data().path("kind").asString().equals("rebate"));
    assertThat(market.staff.get("/api/budgets/" + id).expect(200).text("available/amount"))
        .isEqualTo("100.00");
  }

  @Test
  void tellsThoseThatItIsForThatItBegins() {
    Tap tap = events.tap("offer.begun.v1");
    market.activePartner("p1");
    market.activePartner("p2");
    market.partnerIs("p2", 2, "suspended");
    market.activePartner("p3");
    String id = market.publish("ALL", flatRebate("5"));

    var told = tap.await(each -> each.data().path("promotionId").asString().equals(id)).data();

    assertThat(told.path("entries").findValuesAsString("partnerId")).containsExactly("p1", "p3");
    market.staff.post("/api/promotions/" + id + "/publish").expect(200);
    assertThat(tap.heard()).hasSize(1);
  }

  @Test
  void tellsThoseThatItIsForThatItEndsWithinAWeek() {
    Tap tap = events.tap("offer.ending.v1");
    market.activePartner("p1");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Map<String, Object> ending = new HashMap<>(flatRebate("5"));
    String from = today.minusDays(60).toString();
    ending.put("window", Map.of("from", from, "until", today.plusDays(3).toString()));
    String id = market.publish("ENDING", ending);

    var told = tap.await(each -> each.data().path("promotionId").asString().equals(id)).data();

    assertThat(told.path("entries").findValuesAsString("partnerId")).containsExactly("p1");
  }

  @Test
  void refusesToPublishWhatThePolicyRefusesAndSaysWhy() {
    Map<String, Object> brief = new HashMap<>(flatRebate("5"));
    brief.put("window", Map.of("from", "2030-01-01", "until", "2030-01-31"));
    brief.put("audience", Map.of("segments", List.of("nobody")));
    brief.put("durationReason", " ");
    String id = market.draft("BRIEF", brief).expect(201).text("id");

    Answer lint = market.staff.post("/api/promotions/" + id + "/lint").expect(200);
    assertThat(lint.text("publishable")).isEqualTo("false");
    assertThat(lint.json().path("report").path("findings"))
        .extracting(f -> f.path("code").asString())
        .containsExactly("audience.segment.unknown", "duration.short", "relevance.none");
    market
        .staff
        .post("/api/promotions/" + id + "/publish")
        .expectProblem(409, "promotion-refused-by-policy");
    assertThat(market.staff.get("/api/promotions/" + id).text("status")).isEqualTo("draft");
  }

  @Test
  void asksForAReasonWhereItIsUnclearWhatPartnersEarn() {
    market.product("T-1", "tea");
    market.product("C-1", "coffee");
    Map<String, Object> terms = new HashMap<>(flatRebate("5"));
    terms.put("products", Map.of("codes", List.of("T-1"), "lines", List.of("coffee", "cocoa")));
    String id = market.draft("DRINKS", terms).expect(201).text("id");
    String lint = "/api/promotions/" + id + "/lint";
    assertThat(market.staff.post(lint).expect(200).body()).doesNotContain("profitability");

    market.profitability(1, 20, Map.of("tea", "14.5", "coffee", "31"));
    Awaitility.await().until(() -> market.staff.post(lint).body().contains("profitability.below"));
    assertThat(market.staff.post(lint).json().at("/report/findings"))
        .extracting(f -> f.path("code").asString())
        .contains("profitability.below", "profitability.unknown");

    String publish = "/api/promotions/" + id + "/publish";
    Answer refused = market.staff.post(publish).expectProblem(409, "profitability-unclear");
    assertThat(refused.json().path("lines"))
        .extracting(l -> l.path("productLine").asString() + " " + l.path("state").asString())
        .containsExactly("cocoa unknown", "tea below");
    market
        .staff
        .post(publish, Map.of("profitabilityReason", " "))
        .expectFieldError("profitabilityReason", "text");
    Answer published =
        market.staff.post(publish, Map.of("profitabilityReason", "Opens the market")).expect(200);
    market.staff.post(publish).expect(200);

    assertThat(published.text("profitabilityReason")).isEqualTo("Opens the market");
    Awaitility.await()
        .until(
            () -> market.staff.get("/api/promotions/" + id + "/history").body(),
            history -> history.contains("Opens the market"));
  }

  @Test
  void fixesTheTermsOnceItIsPublishedUntilItEnds() {
    String id = market.publish("VOLUME", flatRebate("5"));

    market
        .staff
        .put("/api/promotions/" + id, Market.promotion(flatRebate("6")))
        .expectProblem(409, "promotion-not-draft");
    Answer ended =
        market.staff.post("/api/promotions/" + id + "/end", Map.of("reason", "Sold out"));
    assertThat(ended.expect(200).text("status")).isEqualTo("ended");
    market.staff.post("/api/promotions/" + id + "/end", Map.of("reason", "Again")).expect(200);
    market
        .staff
        .post("/api/promotions/" + id + "/publish")
        .expectProblem(409, "promotion-not-draft");
  }

  @Test
  void endsOnlyWhatIsPublished() {
    String id = market.draft("VOLUME", flatRebate("5")).expect(201).text("id");

    market
        .staff
        .post("/api/promotions/" + id + "/end", Map.of("reason", "Why not"))
        .expectProblem(409, "promotion-not-published");
  }

  @Test
  void revisesADraftUnderItsVersion() {
    String id = market.draft("VOLUME", flatRebate("5")).expect(201).text("id");
    Map<String, Object> revised = Market.promotion(flatRebate("6"));

    market
        .staff
        .with("If-Match", "\"7\"")
        .put("/api/promotions/" + id, revised)
        .expectProblem(412, "precondition-failed");
    Answer answer =
        market.staff.with("If-Match", "\"1\"").put("/api/promotions/" + id, revised).expect(200);
    assertThat(answer.text("rebate/slabs/0/percent")).isEqualTo("6");
  }

  @Test
  void refusesASecondPromotionWithTheSameCodeAndAnotherVendorsId() {
    String id = market.draft("VOLUME", flatRebate("5")).expect(201).text("id");

    market.draft("VOLUME", flatRebate("6")).expectProblem(409, "already-exists");
    api.vendor("ven_other", "promotions:read")
        .get("/api/promotions/" + id)
        .expectProblem(404, "not-found");
    market.partner("p1").get("/api/promotions/" + id).expectProblem(403, "forbidden");
  }

  @Test
  void createsOnceForOneKey() {
    Api keyed = market.staff.with("Idempotency-Key", "k-1");
    Map<String, Object> body =
        Map.of("code", "KEYED", "promotion", Market.promotion(flatRebate("5")));

    String first = keyed.post("/api/promotions", body).expect(201).text("id");
    assertThat(keyed.post("/api/promotions", body).expect(201).text("id")).isEqualTo(first);
    keyed
        .post(
            "/api/promotions",
            Map.of("code", "OTHER", "promotion", Market.promotion(flatRebate("5"))))
        .expectProblem(422, "idempotency-key-reused");
  }

  @Test
  void listsByStatusAndKind() {
    market.publish("A", flatRebate("5"));
    market.draft("B", Map.of("discount", Map.of("percent", 5))).expect(201);

    assertThat(market.staff.get("/api/promotions?status=published").text("items/0/code"))
        .isEqualTo("A");
    assertThat(market.staff.get("/api/promotions?kind=discount").text("items/0/code"))
        .isEqualTo("B");
    market.staff.get("/api/promotions?kind=x").expectFieldError("kind", "unknown-value");
  }
}
