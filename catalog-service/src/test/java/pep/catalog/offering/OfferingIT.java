package pep.catalog.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;

class OfferingIT extends CatalogScene {

  private String book = "";

  @BeforeEach
  void aGoldPartner() {
    tellPartner("par_1", "active", 1);
    tellTier("par_1", 1, "gold");
    book = standardBook();
  }

  @Test
  void showsAPartnerItsProductsWithPriceAndMargin() {
    product("T-1", Map.of());
    list(book, "T-1", Map.of("listPrice", eur("10.00"), "unitCost", eur("6.00")));
    product("T-2", Map.of("segments", List.of("cloud")));

    Answer mine = partner("par_1").get("/api/my/products").expect(200);

    assertThat(mine.json().path("items")).hasSize(1);
    assertThat(mine.text("items/0/code")).isEqualTo("T-1");
    assertThat(mine.text("items/0/price/listPrice/amount")).isEqualTo("10.00");
    assertThat(mine.text("items/0/price/unitPrice/amount")).isEqualTo("8.50");
    assertThat(mine.text("items/0/price/steps/0/reason")).isEqualTo("tier gold has 15.00 % off");
    assertThat(mine.text("items/0/price/partnerMargin/amount/amount")).isEqualTo("1.50");
    assertThat(mine.json().at("/items/0/price/partnerMargin/percent").decimalValue())
        .isEqualByComparingTo("15");
    assertThat(mine.body()).doesNotContain("vendorMargin").doesNotContain("6.00");
    staff.get("/api/my/products").expectProblem(403, "forbidden");
  }

  @Test
  void saysWhyAProductHasNoPrice() {
    product("T-1", Map.of());

    Answer mine = partner("par_1").get("/api/my/products").expect(200);

    assertThat(mine.json().at("/items/0/price").has("unitPrice")).isFalse();
    assertThat(mine.json().at("/items/0/price/reasons")).hasSize(2);
    assertThat(mine.text("items/0/price/reasons/1"))
        .isEqualTo("the standard price book STD does not list the product");
  }

  @Test
  void prefersTheBookForThePartnersType() {
    product("T-1", Map.of());
    list(book, "T-1", Map.of("listPrice", eur("10.00")));
    String resellers =
        staff
            .post(
                "/api/price-books",
                Map.of(
                    "code", "RES",
                    "kind", "reseller",
                    "name", "Resellers",
                    "currency", "EUR",
                    "from", "2026-01-01T00:00:00Z"))
            .expect(201)
            .text("id");
    list(resellers, "T-1", Map.of("listPrice", eur("7.00")));

    Answer mine = partner("par_1").get("/api/my/products").expect(200);

    assertThat(mine.text("items/0/price/priceBook")).isEqualTo("RES");
    assertThat(mine.text("items/0/price/unitPrice/amount")).isEqualTo("7.00");
  }

  @Test
  void namesTheRunningPromotionsThatConcernAProduct() {
    product("T-1", Map.of());
    tellPromotion("TEA", "published", List.of(), List.of("tea"), "2099-01-01T00:00:00Z");
    tellPromotion("MUGS", "published", List.of(), List.of("mugs"), "2099-01-01T00:00:00Z");
    tellPromotion("PAST", "published", List.of("T-1"), List.of(), "2026-01-02T00:00:00Z");
    tellPromotion("DRAFT", "draft", List.of("T-1"), List.of(), "2099-01-01T00:00:00Z");
    tellPromotion("ALL", "published", List.of(), List.of(), "2099-01-01T00:00:00Z");

    until(
        () ->
            List.of("ALL", "TEA")
                .equals(
                    partner("par_1")
                        .get("/api/my/products")
                        .json()
                        .at("/items/0/promotions")
                        .valueStream()
                        .map(code -> code.asString())
                        .toList()));
  }

  @Test
  void explainsAvailabilityAndPriceWithEveryCheck() {
    String id = product("T-1", Map.of("segments", List.of("cloud"), "territories", List.of("FR")));
    list(book, "T-1", Map.of("listPrice", eur("10.00"), "floorPrice", eur("9.00")));

    Answer no = staff.get("/api/products/" + id + "/explain?partnerId=par_1").expect(200);

    assertThat(no.json().path("available").asBoolean()).isFalse();
    assertThat(no.json().path("checks").valueStream().map(c -> c.path("held").asBoolean()))
        .containsExactly(true, true, false, false);
    assertThat(no.text("checks/2/rule")).isEqualTo("segment");
    assertThat(no.text("unknownSegments/0")).isEqualTo("cloud");
    assertThat(no.text("price/unitPrice/amount")).isEqualTo("9.00");
    assertThat(no.text("price/steps/1/kind")).isEqualTo("floor");
    partner("par_1").get("/api/products/" + id + "/explain").expectProblem(404, "not-found");

    tellSegments("par_1", 4, "cloud");
    tellGrant("par_1", "FR", "tea", "issued");
    Answer yes = partner("par_1").get("/api/products/" + id + "/explain?quantity=10").expect(200);
    assertThat(yes.json().path("available").asBoolean()).isTrue();
    assertThat(yes.json().at("/memberships/0/ruleVersion").asLong()).isEqualTo(4);
    assertThat(yes.json().at("/price/quantity").decimalValue()).isEqualByComparingTo("10");
  }

  @Test
  void explainsNoOtherPartnersPrices() {
    tellPartner("par_2", "active", 1);
    String id = product("T-1", Map.of());

    partner("par_1")
        .get("/api/products/" + id + "/explain?partnerId=par_2")
        .expectProblem(404, "not-found");
    staff.get("/api/products/" + id + "/explain").expectFieldError("partnerId", "partner-required");
    staff
        .get("/api/products/" + id + "/explain?partnerId=par_9")
        .expectFieldError("partnerId", "unknown-partner");
    staff
        .get("/api/products/" + id + "/explain?partnerId=par_1&quantity=0")
        .expectProblem(400, "invalid-input");
  }

  private void tellPromotion(
      String code, String status, List<String> codes, List<String> lines, String closesAt) {
    events.publish(
        "promotion.changed.v1",
        vendorId,
        "prm_" + code,
        1,
        Map.of(
            "promotionId",
            "prm_" + code,
            "code",
            code,
            "status",
            status,
            "window",
            Map.of("opensAt", "2026-01-01T00:00:00Z", "closesAt", closesAt),
            "products",
            Map.of("codes", codes, "lines", lines)));
  }
}
