package pep.catalog.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;

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
    assertThat(answer.json().path("sensitivity")).hasSize(8);
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
