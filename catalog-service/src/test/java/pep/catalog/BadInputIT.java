package pep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pep.platform.test.Answer;
import pep.platform.test.Api;

/** What a hurried or hostile caller sends: named, with a cure, and nothing half done. */
class BadInputIT extends CatalogScene {

  private String book = "";

  @BeforeEach
  void aBookAndAPartner() {
    tellPartner("par_1", "active", 1);
    book = standardBook();
  }

  @Test
  void refusesJsonThatBreaksOffOrHasAnUnknownFieldOrAWrongType() {
    staff
        .post("/api/products", "application/json", "{\"code\": \"T-1\", \"name\"")
        .expectFieldError("body", "malformed-json");
    staff
        .post("/api/products", Map.of("code", "T-1", "name", "Tea", "colour", "green"))
        .expectFieldError("colour", "unknown-field");
    staff
        .post("/api/quotes", Map.of("partnerId", "par_1", "lines", "many"))
        .expectFieldError("lines", "wrong-type");
    Map<String, Object> body = new HashMap<>(Map.of("code", "B", "name", "B", "currency", "EUR"));
    body.put("from", "last week");
    assertThat(staff.post("/api/price-books", body).expectFieldError("from", "wrong-format").body())
        .contains("RFC 3339");
    assertThat(staff.get("/api/products").json().path("items")).isEmpty();
  }

  @Test
  void refusesAPriceFileWithAWrongHeaderAsAWhole() {
    product("T-1", Map.of());
    String prices = "/api/price-books/" + book + "/prices";

    Answer refused =
        staff
            .post(prices + "/import", "text/csv", "productCode,price\nT-1,10.00\n")
            .expectFieldError("price", "unknown-column");

    assertThat(refused.body()).contains("listPrice");
    assertThat(staff.get(prices).json().path("items")).isEmpty();
  }

  @Test
  void namesEveryWrongPartOfAPriceRowAtOnce() {
    product("T-1", Map.of());
    Answer report =
        staff
            .post(
                "/api/price-books/" + book + "/prices/import",
                "text/csv",
                "productCode,listPrice,floorPrice,volumeBreaks\nT-1,10.001,8.123,10:5%|x\n")
            .expect(200);

    assertThat(report.lines().getFirst().path("errors").valueStream().map(e -> e.path("field")))
        .extracting(field -> field.asString())
        .containsExactly("listPrice", "floorPrice", "volumeBreaks");
  }

  @Test
  void keepsNamesInEveryScript() {
    for (String name : List.of("Ђердап", "緑茶", "قهوة", "ชา", "Te\u0301 vert", "🍵")) {
      String code = "N-" + Integer.toHexString(name.hashCode());
      String id =
          staff.post("/api/products", Map.of("code", code, "name", name)).expect(201).text("id");
      assertThat(staff.get("/api/products/" + id).text("name")).isEqualTo(name);
    }
  }

  @Test
  void refusesListsAskedForInAWrongWay() {
    staff
        .get("/api/products?limit=0&sort=colour&colour=red")
        .expectFieldError("limit", "out-of-range")
        .expectFieldError("sort", "unknown-sort")
        .expectFieldError("colour", "unknown-parameter");
    staff.get("/api/products?lifecycle=sold").expectFieldError("lifecycle", "unknown-value");
    staff.get("/api/quotes?limit=10000").expectFieldError("limit", "out-of-range");
    staff.get("/api/price-books?cursor=nonsense").expectFieldError("cursor", "bad-cursor");
    staff.get("/api/bundles?limit=ten").expectFieldError("limit", "out-of-range");
  }

  @Test
  void knowsNothingOfAnotherVendorsThings() {
    String product = product("T-1", Map.of());
    list(book, "T-1", Map.of("listPrice", eur("10.00")));
    String bundle =
        staff
            .post(
                "/api/bundles",
                Map.of(
                    "code", "B-1",
                    "name", "Set",
                    "items", List.of(Map.of("productCode", "T-1", "quantity", 1))))
            .expect(201)
            .text("id");
    String quote = staff.post("/api/quotes", quote()).expect(201).text("id");
    Api other =
        api.vendor(
            "ven_" + UUID.randomUUID(),
            "catalog:read",
            "catalog:write",
            "quotes:read",
            "quotes:write");

    for (String path :
        List.of(
            "/api/products/" + product,
            "/api/products/" + product + "/history",
            "/api/bundles/" + bundle,
            "/api/price-books/" + book,
            "/api/price-books/" + book + "/prices",
            "/api/quotes/" + quote,
            "/api/quotes/" + quote + "/explain")) {
      other.get(path).expectProblem(404, "not-found");
    }
    other.post("/api/products/" + product + "/retire").expectProblem(404, "not-found");
    other.post("/api/quotes/" + quote + "/send").expectProblem(404, "not-found");
    assertThat(staff.get("/api/products/" + product).text("lifecycle")).isEqualTo("active");
    assertThat(staff.get("/api/quotes/" + quote).text("status")).isEqualTo("draft");
  }

  @Test
  void refusesAStaleVersionAndAKeyThatAlreadyMadeSomethingElse() {
    product("T-1", Map.of());
    list(book, "T-1", Map.of("listPrice", eur("10.00")));
    String quote = staff.post("/api/quotes", quote()).expect(201).text("id");
    Api stale = staff.with("If-Match", "\"7\"");

    stale.post("/api/quotes/" + quote + "/send").expectProblem(412, "precondition-failed");
    stale
        .put("/api/price-books/" + book, Map.of("name", "Standard", "from", "2026-01-01T00:00:00Z"))
        .expectProblem(412, "precondition-failed");
    assertThat(staff.get("/api/quotes/" + quote).text("status")).isEqualTo("draft");

    Api keyed = staff.with("Idempotency-Key", "k-1");
    Map<String, Object> tea = Map.of("code", "K-1", "name", "Tea");
    String first = keyed.post("/api/products", tea).expect(201).text("id");
    assertThat(keyed.post("/api/products", tea).expect(201).text("id")).isEqualTo(first);
    keyed
        .post("/api/products", Map.of("code", "K-2", "name", "Mate"))
        .expectProblem(422, "idempotency-key-reused");
    assertThat(staff.get("/api/products?code=K-2").json().path("items")).isEmpty();
  }

  private static Map<String, Object> quote() {
    return Map.of(
        "partnerId", "par_1", "lines", List.of(Map.of("productCode", "T-1", "quantity", 2)));
  }
}
