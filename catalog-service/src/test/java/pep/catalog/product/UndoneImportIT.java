package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;

/** Products and prices that came in by mistake go away again, in the order that they depend in. */
class UndoneImportIT extends CatalogScene {

  private static final String PRODUCTS = "/api/products/import";

  private String imported(String door, String csv) {
    Answer report = staff.post(door, "text/csv", csv).expect(200);
    return door + "/" + report.lines().getLast().at("/summary/importId").asString();
  }

  private void undone(String address) {
    staff.post(address + "/undo").expect(202);
    Awaitility.await()
        .until(() -> staff.get(address).expect(200).json(), each -> each.has("undoneAt"));
  }

  private String lifecycle(String code) {
    return staff.get("/api/products?code=" + code).expect(200).text("items/0/lifecycle");
  }

  @Test
  void aProductThatIsPricedStaysUntilItsPriceIsTakenBack() {
    String prices = "/api/price-books/" + standardBook() + "/prices";
    staff
        .post("/api/products", Map.of("code", "OLD", "name", "Old", "productLine", "tea"))
        .expect(201);
    String products =
        imported(
            PRODUCTS, "code,name,lifecycle\nNEW,New,active\nOLD,Other,active\nIDLE,Idle,draft\n");
    String listed = imported(prices + "/import", "productCode,listPrice\nNEW,10\nNEW,11\n");

    Answer refused = staff.post(products + "/undo");
    refused.expectProblem(409, "import-in-use");
    assertThat(refused.text("obstacles/0/key")).isEqualTo("NEW");
    assertThat(refused.text("obstacles/0/reasons/0")).isEqualTo("prices");
    assertThat(lifecycle("IDLE")).isEqualTo("draft");

    undone(listed);
    staff.get(prices + "/NEW").expect(404);
    assertThat(staff.get(prices).json().path("items")).isEmpty();
    undone(products);
    assertThat(lifecycle("NEW")).isEqualTo("retired");
    assertThat(lifecycle("OLD")).isEqualTo("draft");
    assertThat(staff.get("/api/products?code=OLD").text("items/0/name")).isEqualTo("Old");

    imported(PRODUCTS, "code,name,lifecycle\nNEW,Anew,active\n");
    assertThat(lifecycle("NEW")).isEqualTo("active");
    list(prices.split("/")[3], "NEW", Map.of("listPrice", eur("12.00")));
    assertThat(staff.get(prices + "/NEW").expect(200).text("listPrice/amount")).isEqualTo("12.00");
  }

  private static void isHeldBy(Answer refused, String key, String kind) {
    refused.expectProblem(409, "import-in-use");
    assertThat(refused.text("obstacles/0/key")).isEqualTo(key);
    assertThat(refused.text("obstacles/0/reasons/0")).isEqualTo(kind);
  }

  @Test
  void aProductThatWasSoldStaysUntilItsSalesAreVoided() {
    String products = imported(PRODUCTS, "code,name\nIDLE,Idle\nSOLD,Sold\n");
    SALES.sold("SOLD", 2);
    isHeldBy(staff.post(products + "/undo"), "SOLD", "sales");
    assertThat(lifecycle("IDLE")).isEqualTo("draft");

    SALES.answers(503);
    staff.post(products + "/undo").expectProblem(503, "unavailable");
    SALES.answers(403);
    staff.post(products + "/undo").expectProblem(403, "sales-not-readable");
    SALES.reset();
    SALES.sold("SOLD", 0);
    undone(products);
    assertThat(lifecycle("SOLD")).isEqualTo("retired");
  }

  @Test
  void whatWasQuotedHoldsUpItsPriceAndItsProduct() {
    String partnerId = tellPartner("par_" + vendorId, "active", 1);
    String products = imported(PRODUCTS, "code,name,lifecycle\nNEW,New,active\nIDLE,Idle,draft\n");
    String prices = "/api/price-books/" + standardBook() + "/prices";
    String idle = imported(prices + "/import", "productCode,listPrice\nIDLE,10\n");
    String listed = imported(prices + "/import", "productCode,listPrice\nNEW,10\n");
    Map<String, Object> line = Map.of("productCode", "NEW", "quantity", 2);
    staff.post("/api/quotes", Map.of("partnerId", partnerId, "lines", List.of(line))).expect(201);

    isHeldBy(staff.post(listed + "/undo"), "NEW", "quotes");
    staff.get(prices + "/NEW").expect(200);
    undone(idle);
    isHeldBy(staff.post(products + "/undo"), "NEW", "prices");
    assertThat(staff.post(products + "/undo").text("obstacles/0/reasons/1")).isEqualTo("quotes");
  }
}
