package pep.catalog.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;
import pep.platform.test.Tap;

class ProfitabilityIT extends CatalogScene {

  private String book = "";

  @BeforeEach
  void aGoldPartnerAndAPricedProduct() {
    tellPartner("par_1", "active", 1);
    tellTier("par_1", 1, "gold");
    book = standardBook();
    product("T-1", Map.of());
    list(book, "T-1", Map.of("listPrice", eur("100.00"), "suggestedResalePrice", eur("120.00")));
  }

  @Test
  void forecastsAProductAtThePartnersOwnPrice() {
    Map<String, Object> question = question();
    question.put("fixedCost", eur("500.00"));
    question.put("incentivesPercent", 2);

    Answer answer = partner("par_1").post("/api/profitability", question).expect(200);

    assertThat(answer.text("assumptions/items/0/purchasePrice/amount")).isEqualTo("85.00");
    assertThat(answer.text("forecast/months/0/margin/amount")).isEqualTo("367.00");
    assertThat(answer.text("forecast/total/amount")).isEqualTo("601.00");
    assertThat(answer.json().at("/forecast/breakEvenMonth").asInt()).isEqualTo(2);
    assertThat(answer.json().path("sensitivity")).hasSize(9);
    assertThat(answer.text("sensitivity/0/assumption")).isEqualTo("resale_price");
    assertThat(answer.json().path("sources").valueStream().map(s -> s.asString()))
        .containsExactly(
            "T-1: purchase price EUR 85.00 from price book STD",
            "T-1: sold at the suggested resale price EUR 120.00 of price book STD");
  }

  @Test
  void takesGivenAssumptionsInPlaceOfThePriceBooks() {
    Map<String, Object> question = question();
    question.put("discountPercent", 30);
    question.put("resalePrices", Map.of("T-1", eur("90.00")));

    Answer answer = staff.post("/api/profitability", question).expect(200);

    assertThat(answer.text("assumptions/items/0/purchasePrice/amount")).isEqualTo("70.00");
    assertThat(answer.text("forecast/months/0/margin/amount")).isEqualTo("200.00");
    assertThat(answer.json().path("sources")).isEmpty();
  }

  @Test
  void reckonsWithTheVolumeBreakOfTheOrderQuantity() {
    Map<String, Object> question = question();
    question.put("partnerId", "par_1");
    question.put("orderQuantity", 10);

    Answer answer = staff.post("/api/profitability", question).expect(200);

    assertThat(answer.text("assumptions/items/0/purchasePrice/amount")).isEqualTo("80.75");
  }

  @Test
  void reckonsWithTheVolumeBreakThatTheUnitsOfABundleReach() {
    String bundle =
        staff
            .post(
                "/api/bundles",
                Map.of(
                    "code",
                    "TEN",
                    "name",
                    "Ten",
                    "items",
                    List.of(Map.of("productCode", "T-1", "quantity", 10))))
            .expect(201)
            .text("id");
    staff.post("/api/bundles/" + bundle + "/activate").expect(200);
    Map<String, Object> question = question();
    question.remove("productCode");
    question.put("bundleId", bundle);
    question.put("partnerId", "par_1");

    Answer answer = staff.post("/api/profitability", question).expect(200);

    assertThat(answer.text("assumptions/items/0/purchasePrice/amount")).isEqualTo("80.75");
  }

  @Test
  void forecastsABundleWithThePartnersOwnServices() {
    String bundle =
        staff
            .post(
                "/api/bundles",
                Map.of(
                    "code",
                    "START",
                    "name",
                    "Starter",
                    "items",
                    List.of(Map.of("productCode", "T-1", "quantity", 2)),
                    "services",
                    List.of(Map.of("name", "setup"), support())))
            .expect(201)
            .text("id");
    staff.post("/api/bundles/" + bundle + "/activate").expect(200);
    Map<String, Object> question = question();
    question.remove("productCode");
    question.put("bundleId", bundle);

    partner("par_1").post("/api/profitability", question).expectFieldError("services", "needed");
    question.put(
        "services",
        List.of(
            Map.of(
                "name", "setup", "attachRate", 50, "price", eur("50.00"), "cost", eur("20.00"))));
    Answer answer = partner("par_1").post("/api/profitability", question).expect(200);

    assertThat(answer.text("forecast/months/0/resaleRevenue/amount")).isEqualTo("2400.00");
    assertThat(answer.text("forecast/months/0/serviceRevenue/amount")).isEqualTo("350.00");
    assertThat(answer.json().path("sources").valueStream().map(s -> s.asString()))
        .contains("service support: as the bundle says");
  }

  @Test
  void refusesWhatCannotBeForecast() {
    Map<String, Object> both = question();
    both.put("bundleId", "bdl_1");
    staff.post("/api/profitability", both).expectFieldError("productCode", "one-of");
    Map<String, Object> unknown = question();
    unknown.put("productCode", "T-9");
    staff.post("/api/profitability", unknown).expectFieldError("productCode", "unknown-product");
    Map<String, Object> foreign = question();
    foreign.put("fixedCost", Map.of("amount", "1.00", "currency", "USD"));
    staff.post("/api/profitability", foreign).expectFieldError("fixedCost", "foreign-currency");
    Map<String, Object> tooLong = question();
    tooLong.put("months", 121);
    staff.post("/api/profitability", tooLong).expectFieldError("months", "max");
    product("T-2", Map.of());
    Map<String, Object> unpriced = question();
    unpriced.put("productCode", "T-2");
    staff.post("/api/profitability", unpriced).expectFieldError("productCode", "no-price");
  }

  @Test
  void forecastsForAPartnerOnlyWhatItMaySellAndOnlyForItself() {
    product("T-2", Map.of("segments", List.of("cloud")));
    list(book, "T-2", Map.of("listPrice", eur("10.00")));
    Map<String, Object> hidden = question();
    hidden.put("productCode", "T-2");
    partner("par_1")
        .post("/api/profitability", hidden)
        .expectFieldError("productCode", "unknown-product");
    staff.post("/api/profitability", hidden).expect(200);
    Map<String, Object> other = question();
    other.put("partnerId", "par_2");
    partner("par_1").post("/api/profitability", other).expectProblem(404, "not-found");
  }

  @Test
  void itsOwnPromotionsComeInByThemselves() {
    PROMOTION.answers(
        200,
        """
        {"lines":[{"line":1,"passedOver":[],"offers":[
          {"promotionId":"prm_1","promotionCode":"SPRING","promotionVersion":3,"kind":"discount",
           "percent":"10","amount":{"amount":"8.50","currency":"EUR"},"reason":"spring"}]}]}
        """);
    PROMOTION.expects(
        """
        {"rebates":[{"promotionId":"prm_2","promotionCode":"TEN","kind":"free_goods",
          "perMonth":{"amount":"42.50","currency":"EUR"}}],
         "leftOut":["GROW pays on growth over last year, which is not foretold here."]}
        """);

    Answer answer = partner("par_1").post("/api/profitability", question()).expect(200);

    // 850.00 a month are paid; 10 % of it and 42.50 come back.
    assertThat(answer.text("forecast/months/0/incentives/amount")).isEqualTo("127.50");
    assertThat(answer.text("assumptions/promotions/1/share")).isEqualTo("5.00");
    assertThat(answer.json().path("sources").valueStream().map(s -> s.asString()))
        .contains("promotion SPRING: 10.00 % of what is paid, for 3 of 3 months")
        .contains("GROW pays on growth over last year, which is not foretold here.");

    PROMOTION.answers(503, "{}");
    assertThat(
            partner("par_1")
                .post("/api/profitability", question())
                .expect(200)
                .text("promotionsUnavailable"))
        .isEqualTo("true");
  }

  @Test
  void saysWhetherTheVendorsHurdleIsClearedAndTheVendorsSideToTheVendorAlone() {
    list(
        book,
        "T-1",
        Map.of(
            "listPrice",
            eur("100.00"),
            "suggestedResalePrice",
            eur("120.00"),
            "unitCost",
            eur("40.00")));
    String hurdle = "/api/profitability/hurdle";
    staff.get(hurdle).expectProblem(404, "not-found");
    staff
        .put(hurdle, Map.of("leastMarginPercent", 101))
        .expectFieldError("leastMarginPercent", "decimal-max");
    staff.put(hurdle, Map.of("leastMarginPercent", 30)).expect(200);

    // Bought at 85.00, sold at 120.00: 29.17 %.
    Answer own = partner("par_1").post("/api/profitability", question()).expect(200);
    assertThat(own.text("hurdle/clears")).isEqualTo("false");
    assertThat(own.text("hurdle/misses/0/code")).isEqualTo("margin-below");
    assertThat(own.body()).doesNotContain("vendor").doesNotContain("unitCost");
    partner("par_1").get(hurdle).expectProblem(403, "forbidden");

    Map<String, Object> question = question();
    question.put("partnerId", "par_1");
    Answer vendors = staff.post("/api/profitability", question).expect(200);
    assertThat(vendors.text("vendor/cost/amount")).isEqualTo("1200.00");
    assertThat(vendors.text("vendor/total/amount")).isEqualTo("1350.00");
    staff.delete(hurdle).expect(204);
    assertThat(staff.post("/api/profitability", question).expect(200).json().has("hurdle"))
        .isFalse();
  }

  @Test
  void keepsWhatPartnersEarnOnALineAndTellsWhetherItClearsTheHurdle() {
    Tap tap = events.tap("profitability.changed.v1");
    String lines = "/api/profitability/lines";
    Answer kept = staff.put(lines, question()).expect(200);
    assertThat(kept.text("productLine")).isEqualTo("tea");
    assertThat(kept.json().has("hurdle")).isFalse();

    // Bought at 100.00, sold at 120.00: 16.67 %.
    staff.put("/api/profitability/hurdle", Map.of("leastMarginPercent", 17)).expect(200);
    assertThat(staff.get(lines).expect(200).text("items/0/hurdle/clears")).isEqualTo("false");
    tap.await(
        e ->
            e.vendorid().equals(vendorId)
                && !e.data().at("/lines/0/clears").asBoolean(true)
                && e.data().at("/lines/0/productLine").asString().equals("tea"));

    Map<String, Object> gold = question();
    gold.put("partnerId", "par_1");
    assertThat(staff.put(lines, gold).expect(200).text("hurdle/clears")).isEqualTo("true");
    partner("par_1").get(lines).expectProblem(403, "forbidden");
    Map<String, Object> bundle = question();
    bundle.remove("productCode");
    bundle.put("bundleId", "bdl_1");
    staff.put(lines, bundle).expectFieldError("productCode", "product-needed");

    staff.delete(lines + "?productLine=tea").expect(204);
    staff.delete(lines + "?productLine=tea").expect(204);
    assertThat(staff.get(lines).expect(200).json().path("items")).isEmpty();
  }

  @Test
  void namesTheBundleThatRaisesItMostAndWhatOfABundleIsRetired() {
    String retiring = product("T-2", Map.of());
    list(book, "T-2", Map.of("listPrice", eur("10.00"), "suggestedResalePrice", eur("40.00")));
    String bundle = bundle("DUO", "T-1", "T-2");
    Answer own = partner("par_1").post("/api/profitability", question()).expect(200);
    assertThat(own.text("levers/0/bundleId")).isEqualTo(bundle);
    // T-2 is bought at 8.50 and sold at 40.00, thirty times.
    assertThat(own.text("levers/0/raisesBy/amount")).isEqualTo("945.00");

    staff.post("/api/products/" + retiring + "/retire").expect(200);
    Map<String, Object> question = question();
    question.remove("productCode");
    question.put("bundleId", bundle);
    assertThat(staff.post("/api/profitability", question).expect(200).text("retired/0"))
        .isEqualTo("T-2");
  }

  @Test
  void comparesAPlanWithWhatBecameOfIt() {
    Map<String, Object> plan = question();
    plan.put("partnerId", "par_1");
    Map<String, Object> sold =
        Map.of(
            "productCode",
            "T-1",
            "quantity",
            30,
            "revenue",
            eur("3300.00"),
            "purchaseCost",
            eur("2550.00"));
    Map<String, Object> request =
        Map.of("plan", plan, "throughMonth", 2, "actual", Map.of("items", List.of(sold)));

    Answer variance = staff.post("/api/profitability/variance", request).expect(200);

    assertThat(variance.text("plan/margin/amount")).isEqualTo("700.00");
    assertThat(variance.text("difference/amount")).isEqualTo("50.00");
    assertThat(variance.text("steps/0/cause")).isEqualTo("volume");
    assertThat(variance.text("steps/0/amount/amount")).isEqualTo("350.00");
    assertThat(variance.text("steps/2/amount/amount")).isEqualTo("-300.00");
    staff
        .post(
            "/api/profitability/variance",
            Map.of("plan", plan, "throughMonth", 4, "actual", Map.of("items", List.of(sold))))
        .expectFieldError("throughMonth", "beyond-plan");
  }

  private String bundle(String code, String... products) {
    String id =
        staff
            .post(
                "/api/bundles",
                Map.of(
                    "code",
                    code,
                    "name",
                    code,
                    "items",
                    Arrays.stream(products)
                        .map(each -> Map.of("productCode", each, "quantity", 1))
                        .toList()))
            .expect(201)
            .text("id");
    staff.post("/api/bundles/" + id + "/activate").expect(200);
    return id;
  }

  private static Map<String, Object> support() {
    return Map.of("name", "support", "attachRate", 20, "price", eur("50.00"), "cost", eur("0.00"));
  }

  /** Ten sales a month for three months, at once. */
  private static Map<String, Object> question() {
    Map<String, Object> question = new HashMap<>();
    question.put("productCode", "T-1");
    question.put("months", 3);
    question.put("unitsPerMonth", 10);
    return question;
  }
}
