package pep.catalog;

import java.util.List;
import java.util.Map;
import pep.platform.test.Answer;

/** A vendor that is known, with products and prices at hand. */
public abstract class CatalogScene extends ToldScene {

  /** An active product of the line {@code tea} with these restrictions; gives its id. */
  protected String product(String code, Map<String, Object> availability) {
    String id =
        staff
            .post(
                "/api/products",
                Map.of(
                    "code",
                    code,
                    "name",
                    "Product " + code,
                    "productLine",
                    "tea",
                    "availability",
                    availability))
            .expect(201)
            .text("id");
    staff.post("/api/products/" + id + "/activate").expect(200);
    return id;
  }

  /** The standard book, with 15 % for gold and 5 % from ten units on. */
  protected String standardBook() {
    return staff
        .post(
            "/api/price-books",
            Map.of(
                "code", "STD",
                "name", "Standard",
                "currency", "EUR",
                "from", "2026-01-01T00:00:00Z",
                "tierDiscounts", List.of(Map.of("tier", "gold", "percent", 15)),
                "volumeBreaks", List.of(Map.of("minQuantity", 10, "percent", 5))))
        .expect(201)
        .text("id");
  }

  protected Answer list(String bookId, String productCode, Map<String, Object> terms) {
    return staff.put("/api/price-books/" + bookId + "/prices/" + productCode, terms).expect(200);
  }

  protected static Map<String, Object> eur(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }
}
