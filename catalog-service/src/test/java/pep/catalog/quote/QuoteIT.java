package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import tools.jackson.databind.JsonNode;

class QuoteIT extends QuoteScene {

  @Test
  void pricesEachLineWithItsReductionsAndReasons() {
    PROMOTION.answers(200, FOUR_OFF);

    Answer quote = draft(staff, "par_1", "T-1", 10).expect(201);

    assertThat(quote.text("status")).isEqualTo("draft");
    JsonNode line = quote.json().at("/lines/0");
    assertThat(line.at("/listAmount/amount").asString()).isEqualTo("100.00");
    assertThat(line.path("reductions").valueStream().map(r -> r.path("kind").asString()))
        .containsExactly("tier_discount", "volume_break", "offer");
    assertThat(line.at("/reductions/2/promotionCode").asString()).isEqualTo("SPRING");
    assertThat(line.at("/reductions/2/reason").asString()).isEqualTo("gold partners in spring");
    assertThat(line.at("/net/amount").asString()).isEqualTo("76.75");
    assertThat(line.at("/partnerMargin/amount/amount").asString()).isEqualTo("23.25");
    assertThat(line.at("/vendorMargin/amount/amount").asString()).isEqualTo("16.75");
    assertThat(quote.json().path("offersUnavailable").asBoolean()).isFalse();
  }

  @Test
  void asksForOffersAsTheCallerAtThePartnersPrice() {
    draft(partner("par_1"), null, "T-1", 10).expect(201);

    assertThat(PROMOTION.asked()).hasSize(1);
    assertThat(PROMOTION.asked().getFirst().authorization()).startsWith("Bearer ey");
    assertThat(PROMOTION.asked().getFirst().body())
        .contains("\"partnerId\":\"par_1\"")
        .contains("\"unitPrice\":{\"amount\":\"8.08\",\"currency\":\"EUR\"}")
        .contains("\"price\":{\"amount\":\"80.75\",\"currency\":\"EUR\"}")
        .contains("\"quantity\":10")
        .containsPattern("\"at\":\"20\\d\\d-[^\"]+Z\"");
  }

  @Test
  void takesReductionsOffTheLineAlsoWhereAUnitsShareIsBelowACent() {
    product("T-7", Map.of());
    list(book, "T-7", Map.of("listPrice", eur("0.07")));

    Answer quote = draft(staff, "par_1", "T-7", 100_000).expect(201);

    assertThat(quote.text("lines/0/listAmount/amount")).isEqualTo("7000.00");
    assertThat(quote.text("lines/0/reductions/0/amount/amount")).isEqualTo("1050.00");
    assertThat(quote.text("lines/0/net/amount")).isEqualTo("5652.50");
    Answer one = draft(staff, "par_1", "T-7", 1).expect(201);
    assertThat(one.text("lines/0/reductions/0/amount/amount")).isEqualTo("0.01");
    list(book, "T-7", Map.of("listPrice", eur("0.02")));
    Answer nothing = draft(staff, "par_1", "T-7", 1);
    assertThat(nothing.text("lines/0/reductions/0/reason")).endsWith("which comes to nothing here");
    assertThat(nothing.text("lines/0/reductions/0/why/code")).isEqualTo("tier-discount-to-nothing");
    assertThat(nothing.text("lines/0/reductions/0/why/facts/tier")).isEqualTo("gold");
  }

  @Test
  void countsTheLinesOfAProductTogetherWhereTheBookSaysSo() {
    Map<String, Object> twoOfSix =
        Map.of("partnerId", "par_1", "lines", List.of(line("T-1", 6), line("T-1", 6)));
    assertThat(staff.post("/api/quotes", twoOfSix).text("lines/1/net/amount")).isEqualTo("51.00");

    staff
        .put(
            "/api/price-books/" + book,
            Map.of(
                "name",
                "Standard",
                "from",
                "2026-01-01T00:00:00Z",
                "volumeBreaks",
                List.of(Map.of("minQuantity", 10, "percent", 5)),
                "breaksBy",
                "product"))
        .expect(200);

    Answer together = staff.post("/api/quotes", twoOfSix).expect(201);
    assertThat(together.text("lines/1/net/amount")).isEqualTo("57.00");
    assertThat(together.text("lines/1/reductions/0/reason")).contains("a quantity of 12 reaches");
  }

  @Test
  void keepsTheVendorsCostFromAPartner() {
    Answer quote = draft(partner("par_1"), null, "T-1", 1).expect(201);

    assertThat(quote.text("lines/0/partnerMargin/amount/amount")).isEqualTo("1.50");
    assertThat(quote.body()).doesNotContain("vendorMargin").doesNotContain("6.00");
    String explanation =
        partner("par_1").get("/api/quotes/" + quote.text("id") + "/explain").expect(200).body();
    assertThat(explanation).doesNotContain("6.00");
  }

  @Test
  void refusesProductsThatThePartnerMayNotSellWithTheReasons() {
    product("T-2", Map.of("segments", List.of("cloud")));
    list(book, "T-2", Map.of("listPrice", eur("10.00")));

    Answer refused = draft(staff, "par_1", "T-2", 1);

    refused.expectProblem(409, "product-not-available");
    assertThat(refused.text("reasons/0")).isEqualTo("the partner is in none of the segments cloud");
    draft(partner("par_1"), null, "T-2", 1)
        .expectFieldError("lines[0].productCode", "unknown-product");
    draft(staff, "par_1", "T-9", 1).expectFieldError("lines[0].productCode", "unknown-product");
    tellSegments("par_1", 1, "cloud");
    draft(staff, "par_1", "T-2", 1).expect(201);
  }

  @Test
  void refusesAProductWithoutAPrice() {
    product("T-2", Map.of());

    Answer refused = draft(staff, "par_1", "T-2", 1);

    refused.expectProblem(409, "product-not-priced");
    assertThat(refused.text("reasons/0")).isEqualTo("no reseller price book is in force");
  }

  @Test
  void showsAPartnerItsOwnQuotesOnly() {
    tellPartner("par_2", "active", 1);
    String id = draft(staff, "par_1", "T-1", 1).text("id");

    partner("par_1").get("/api/quotes/" + id).expect(200);
    partner("par_2").get("/api/quotes/" + id).expectProblem(404, "not-found");
    partner("par_2").post("/api/quotes/" + id + "/send").expectProblem(404, "not-found");
    assertThat(partner("par_2").get("/api/quotes").json().path("items")).isEmpty();
    assertThat(partner("par_1").get("/api/quotes").json().path("items")).hasSize(1);
    draft(partner("par_2"), "par_1", "T-1", 1).expectProblem(404, "not-found");
    draft(staff, "par_9", "T-1", 1).expectFieldError("partnerId", "unknown-partner");
  }

  @Test
  void theSameKeyAndBodyDraftOneQuote() {
    Api keyed = staff.with("Idempotency-Key", UUID.randomUUID().toString());
    String id = draft(keyed, "par_1", "T-1", 1).expect(201).text("id");

    assertThat(draft(keyed, "par_1", "T-1", 1).expect(201).text("id")).isEqualTo(id);
    draft(keyed, "par_1", "T-1", 2).expectProblem(422, "idempotency-key-reused");
  }

  @Test
  void namesEveryWrongFieldWithItsCure() {
    staff
        .post("/api/quotes", Map.of("partnerId", "par_1", "lines", List.of()))
        .expectFieldError("lines", "not-empty");
    draft(staff, "par_1", "T-1", 0).expectFieldError("lines[0].quantity", "decimal-min");
    draft(staff, null, "T-1", 1).expectFieldError("partnerId", "partner-required");
  }
}
