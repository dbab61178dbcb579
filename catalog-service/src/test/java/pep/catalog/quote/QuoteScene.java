package pep.catalog.quote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;
import pep.platform.test.Api;

/** A gold partner, and a product that it may sell at a price. */
abstract class QuoteScene extends CatalogScene {

  static final String FOUR_OFF =
      """
      {"asOf":"2026-06-01T00:00:00Z","ruleVersion":1,"lines":[{"line":1,"passedOver":[],"offers":[
        {"promotionId":"prm_1","promotionCode":"SPRING","promotionVersion":3,"kind":"discount",
         "percent":"4.95","amount":{"amount":"4.00","currency":"EUR"},
         "reason":"gold partners in spring"}]}]}
      """;

  String book = "";

  @BeforeEach
  void aGoldPartnerAndAPricedProduct() {
    tellPartner("par_1", "active", 1);
    tellTier("par_1", 1, "gold");
    book = standardBook();
    product("T-1", Map.of());
    list(book, "T-1", Map.of("listPrice", eur("10.00"), "unitCost", eur("6.00")));
  }

  static Answer draft(Api as, @Nullable String partnerId, String code, int quantity) {
    List<Map<String, Object>> lines = List.of(line(code, quantity));
    return as.post(
        "/api/quotes",
        partnerId == null
            ? Map.of("lines", lines)
            : Map.of("partnerId", partnerId, "lines", lines));
  }

  static Map<String, Object> line(String code, int quantity) {
    return Map.of("productCode", code, "quantity", quantity);
  }
}
