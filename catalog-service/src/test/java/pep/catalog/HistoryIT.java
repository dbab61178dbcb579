package pep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.platform.test.Answer;
import pep.platform.test.Api;

/** Who changed what and when is kept of every aggregate, and read by those who may change it. */
class HistoryIT extends CatalogScene {

  @Test
  void keepsEachChangeOfABundleAQuoteAndAPrice() {
    tellPartner("par_1", "active", 1);
    product("T-1", Map.of());
    String book = standardBook();
    String prices = "/api/price-books/" + book + "/prices/T-1";
    list(book, "T-1", Map.of("listPrice", eur("10.00")));
    list(book, "T-1", Map.of("listPrice", eur("11.00")));
    String bundle = post("/api/bundles", bundle());
    staff.post(bundle + "/activate").expect(200);
    String quote = post("/api/quotes", quote());
    staff.post(quote + "/send").expect(200);

    for (String path : List.of(prices, bundle, quote)) {
      until(() -> staff.get(path + "/history").expect(200).json().path("items").size() == 2);
      Answer history = staff.get(path + "/history");
      assertThat(history.text("items/0/version")).isEqualTo("2");
      assertThat(history.text("items/0/by")).isNotEmpty();
      Answer newest = staff.get(path + "/history?limit=1").expect(200);
      assertThat(newest.json().path("items")).hasSize(1);
      Answer first = staff.get(path + "/history?limit=1&cursor=" + newest.text("next")).expect(200);
      assertThat(first.text("items/0/version")).isEqualTo("1");
      assertThat(first.json().has("next")).isFalse();
    }
  }

  @Test
  void keepsAPartnersHistoryFromOtherPartners() {
    tellPartner("par_1", "active", 1);
    tellPartner("par_2", "active", 1);
    product("T-1", Map.of());
    String own =
        "/api/bundles/" + partner("par_1").post("/api/bundles", bundle()).expect(201).text("id");
    Api rival = partner("par_2");

    partner("par_1").get(own + "/history").expect(200);
    rival.get(own + "/history").expectProblem(404, "not-found");
    for (String path :
        List.of(
            "/api/quotes/quote_of_the_partner",
            "/api/products/prd_none",
            "/api/price-books/pbk_none",
            "/api/price-books/pbk_none/prices/T-1")) {
      partner("par_1").get(path + "/history").expectProblem(403, "forbidden");
    }
  }

  @Test
  void isReadByWhoeverOfTheVendorMayRead() {
    product("T-1", Map.of());
    Api reader = api.vendor(vendorId, "catalog:read");
    for (String path :
        List.of(
            post("/api/products", Map.of("code", "R-1", "name", "R")),
            post("/api/bundles", bundle()))) {
      reader.get(path + "/history").expect(200);
    }
  }

  private String post(String path, Map<String, Object> body) {
    return path + "/" + staff.post(path, body).expect(201).text("id");
  }

  private static Map<String, Object> bundle() {
    return Map.of(
        "code",
        "B-1",
        "name",
        "Set",
        "items",
        List.of(Map.of("productCode", "T-1", "quantity", 1)));
  }

  private static Map<String, Object> quote() {
    return Map.of(
        "partnerId", "par_1", "lines", List.of(Map.of("productCode", "T-1", "quantity", 2)));
  }
}
