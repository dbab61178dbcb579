package pep.promotion.awareness;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;
import pep.promotion.Market;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AwarenessIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired MongoTemplate mongo;

  private Market market;

  @BeforeEach
  void aMarket() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
    market.activePartner("p2");
  }

  @Test
  void countsWhoWasToldWhenAPromotionBegins() {
    String id = market.publish("ALL", Market.flatRebate("5"));
    awaitCounts(id, 2, 2, 0, 0);

    market.activePartner("p3");
    awaitCounts(id, 3, 2, 0, 0);
    assertThat(partners(id, "?told=false")).containsExactly("p3");
    assertThat(partners(id, "?told=true")).containsExactly("p1", "p2");
  }

  @Test
  void aPartnerIsToldOnceAndTheFirstInstantStays() {
    String id = market.publish("ALL", Market.flatRebate("5"));
    awaitCounts(id, 2, 2, 0, 0);
    String first = partner(id, "p1").text("items/0/toldAt");

    market.activePartner("p3");
    told("offer.begun.v1", id, "p1", "p3");
    awaitCounts(id, 3, 3, 0, 0);
    told("offer.ending.v1", id, "p1", "p2", "p3", "stranger");

    assertThat(partner(id, "p1").text("items/0/toldAt")).isEqualTo(first);
    assertThat(Instant.parse(first)).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void whoWasToldBeforeItWasNotedCountsAsTold() {
    String id = market.publish("ALL", Market.flatRebate("5"));
    awaitCounts(id, 2, 2, 0, 0);
    open(market, "p1", id).expect(204);
    String first = partner(id, "p2").text("items/0/toldAt");
    mongo
        .getCollection(AwarenessNotes.COLLECTION)
        .updateMany(Filters.eq("promotionId", id), Updates.unset("toldAt"));
    mongo.getCollection(AwarenessNotes.COLLECTION).deleteOne(Filters.eq("_id", noteOf(id, "p2")));
    awaitCounts(id, 2, 0, 1, 0);

    EarlierTellings.noted().apply(mongo.getDb());
    EarlierTellings.noted().apply(mongo.getDb());

    awaitCounts(id, 2, 2, 1, 0);
    assertThat(partner(id, "p2").text("items/0/toldAt")).isEqualTo(first);
  }

  private String noteOf(String promotionId, String partnerId) {
    return String.join("/", market.vendorId, promotionId, partnerId);
  }

  @Test
  void aPartnerOpensAnOfferOnceAndTheFirstInstantStays() {
    String id = market.publish("ALL", Market.flatRebate("5"));
    awaitCounts(id, 2, 2, 0, 0);

    open(market, "p1", id).expect(204);
    awaitCounts(id, 2, 2, 1, 0);
    String first = partner(id, "p1").text("items/0/openedAt");
    open(market, "p1", id).expect(204);

    awaitCounts(id, 2, 2, 1, 0);
    assertThat(partner(id, "p1").text("items/0/openedAt")).isEqualTo(first);
    assertThat(partners(id, "?opened=false")).containsExactly("p2");
    assertThat(partners(id, "?told=true&opened=true")).containsExactly("p1");
  }

  @Test
  void tellsOnceThatAPartnerOpenedAnOffer() {
    String id = market.publish("ALL", Market.flatRebate("5"));
    Tap tap = events.tap("offer.opened.v1");
    open(market, "p1", id).expect(204);
    awaitCounts(id, 2, 2, 1, 0);
    open(market, "p1", id).expect(204);
    Market other = new Market(api, events);
    other.activePartner("p1");
    open(other, "p1", id).expectProblem(404, "not-found");
    open(market, "p2", id).expect(204);

    tap.await("offer.opened.v1", id + "/p2");
    assertThat(tap.heard().stream().filter(each -> each.vendorid().equals(market.vendorId)))
        .extracting(Envelope::subject)
        .containsExactlyInAnyOrder(id + "/p1", id + "/p2");
    JsonNode told = tap.await("offer.opened.v1", id + "/p1").data();
    assertThat(told.path("promotionId").asString()).isEqualTo(id);
    assertThat(told.path("promotionCode").asString()).isEqualTo("ALL");
    assertThat(told.path("partnerId").asString()).isEqualTo("p1");
    assertThat(told.path("partnerCode").asString()).isEqualTo("C-p1");
    assertThat(told.path("openedAt").asString())
        .isEqualTo(partner(id, "p1").text("items/0/openedAt"));
  }

  @Test
  void whatIsTakenBackEntirelyWasNotUsed() {
    String id = market.publish("ALL", Market.flatRebate("5"));
    market.sales(List.of(Market.line("s1", "p1", "sale", "100.00", null)));
    market.sales(List.of(Market.line("s2", "p1", "sale", "60.00", null)));
    awaitCounts(id, 2, 2, 0, 1);
    assertThat(partners(id, "?used=true")).containsExactly("p1");
    assertThat(partners(id, "?used=false")).containsExactly("p2");

    market.sales(List.of(Market.line("r1", "p1", "return", "100.00", "s1")));
    market.awaitOwed(id, "3.00");
    awaitCounts(id, 2, 2, 0, 1);
    market.sales(List.of(Market.line("r2", "p1", "return", "60.00", "s2")));
    awaitCounts(id, 2, 2, 0, 0);
  }

  @Test
  void doesNotSayWhoUsedADiscount() {
    String id = market.publish("OFF", Map.of("discount", Map.of("percent", 5)));

    Answer counts = market.staff.get(path(id)).expect(200);
    assertThat(counts.json().has("used")).isFalse();
    assertThat(partner(id, "p1").json().at("/items/0").has("used")).isFalse();
    assertThat(partners(id, "?used=true")).isEmpty();
    assertThat(partners(id, "?used=false")).isEmpty();
  }

  @Test
  void whoLeavesTheAudienceIsCountedNoMore() {
    Map<String, Object> gold = new HashMap<>(Market.flatRebate("5"));
    gold.put("audience", Map.of("tiers", List.of("gold")));
    market.tier("p1", 1, "gold");
    market.tier("p2", 1, "gold");
    String id = market.publish("GOLD", gold);
    awaitMeant(id, "p1", "p2");
    told("offer.begun.v1", id, "p1", "p2");
    open(market, "p1", id).expect(204);
    awaitCounts(id, 2, 2, 1, 0);

    market.tier("p1", 2, "silver");

    awaitCounts(id, 1, 1, 0, 0);
    assertThat(partners(id, "")).containsExactly("p2");
    open(market, "p1", id).expectProblem(404, "not-found");
    market.tier("p1", 3, "gold");
    awaitCounts(id, 2, 2, 1, 0);
  }

  @Test
  void listsPartnersByTheirCodesPageByPageAndAsAFile() {
    market.activePartner("p3");
    String id = market.publish("ALL", Market.flatRebate("5"));
    awaitCounts(id, 3, 3, 0, 0);

    Answer first = market.staff.get(partnersOf(id) + "?limit=2&total=true").expect(200);
    assertThat(codes(first)).containsExactly("C-p1", "C-p2");
    assertThat(first.text("total/count")).isEqualTo("3");
    String next = first.text("next");
    assertThat(codes(market.staff.get(partnersOf(id) + "?limit=2&cursor=" + next).expect(200)))
        .containsExactly("C-p3");
    assertThat(codes(market.staff.get(partnersOf(id) + "?sort=-partnerCode").expect(200)))
        .containsExactly("C-p3", "C-p2", "C-p1");
    assertThat(partners(id, "?q=m%C3%BCller+p2")).containsExactly("p2");
    assertThat(partners(id, "?partnerCode=C-p3")).containsExactly("p3");
    market.staff.get(partnersOf(id) + "?told=maybe").expectFieldError("told", "unknown-value");
  }

  @Test
  void onlyAnOfferThatIsThePartnersOwnIsOpened() {
    String draft = market.draft("DRAFT", Market.flatRebate("5")).expect(201).text("id");
    open(market, "p1", draft).expectProblem(404, "not-found");
    open(market, "p1", "prm_none").expectProblem(404, "not-found");
    String ended = market.publish("ENDED", Market.flatRebate("5"));
    market.staff.post("/api/promotions/" + ended + "/end", Map.of("reason", "Over")).expect(200);
    open(market, "p1", ended).expectProblem(404, "not-found");
    String wrong = market.publish("WRONG", Market.flatRebate("5"));
    Map<String, String> mistake = Map.of("reason", "A mistake");
    market.staff.post("/api/promotions/" + wrong + "/withdraw", mistake).expect(200);
    open(market, "p1", wrong).expectProblem(404, "not-found");
    market.staff.post("/api/my/offers/" + ended + "/opened").expectProblem(403, "forbidden");
  }

  @Test
  void anotherVendorSeesNothingOfIt() {
    Market other = new Market(api, events);
    other.activePartner("p1");
    String theirs = other.publish("ALL", Market.flatRebate("5"));
    String ours = market.publish("ALL", Market.flatRebate("5"));
    awaitCounts(ours, 2, 2, 0, 0);

    open(market, "p1", theirs).expectProblem(404, "not-found");
    other.staff.get(path(ours)).expectProblem(404, "not-found");
    other.staff.get(partnersOf(ours)).expectProblem(404, "not-found");
    open(market, "p1", ours).expect(204);
    market.sales(List.of(Market.line("s1", "p1", "sale", "100.00", null)));
    awaitCounts(ours, 2, 2, 1, 1);
    assertThat(other.staff.get(path(theirs)).expect(200).text("opened")).isEqualTo("0");
    assertThat(other.staff.get(path(theirs)).expect(200).text("used")).isEqualTo("0");
    market.partner("p1").get(path(ours)).expectProblem(403, "forbidden");
    market.partner("p1").get(partnersOf(ours)).expectProblem(403, "forbidden");
  }

  private void awaitMeant(String id, String... partnerIds) {
    Awaitility.await().until(() -> partners(id, ""), List.of(partnerIds)::equals);
  }

  private void told(String type, String promotionId, String... partnerIds) {
    events.publish(
        type,
        market.vendorId,
        promotionId,
        1,
        Map.of(
            "promotionId",
            promotionId,
            "promotionCode",
            "ALL",
            "name",
            "Sample",
            "until",
            "2026-12-31",
            "entries",
            List.of(partnerIds).stream()
                .map(
                    each ->
                        Map.of("id", type + each, "partnerId", each, "partnerCode", "C-" + each))
                .toList()));
  }

  private static Answer open(Market market, String partnerId, String promotionId) {
    return market.partner(partnerId).post("/api/my/offers/" + promotionId + "/opened");
  }

  private void awaitCounts(String id, int meantFor, int told, int opened, int used) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              Answer counts = market.staff.get(path(id)).expect(200);
              assertThat(
                      List.of(
                          counts.text("meantFor"),
                          counts.text("told"),
                          counts.text("opened"),
                          counts.text("used")))
                  .containsExactly(
                      String.valueOf(meantFor),
                      String.valueOf(told),
                      String.valueOf(opened),
                      String.valueOf(used));
            });
  }

  private Answer partner(String id, String partnerId) {
    return market.staff.get(partnersOf(id) + "?partnerCode=C-" + partnerId).expect(200);
  }

  private List<String> partners(String id, String query) {
    return market
        .staff
        .get(partnersOf(id) + query)
        .expect(200)
        .json()
        .path("items")
        .findValuesAsString("partnerId");
  }

  private static List<String> codes(Answer list) {
    return list.json().path("items").findValuesAsString("partnerCode");
  }

  private static String path(String id) {
    return "/api/promotions/" + id + "/awareness";
  }

  private static String partnersOf(String id) {
    return path(id) + "/partners";
  }
}
