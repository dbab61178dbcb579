package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

class ProductIT extends CatalogScene {

  @Test
  void takesAProductFromDraftIntoSaleAndTellsIt() {
    Tap tap = events.tap("product.changed.v1");
    String id = create("T-1").expect(201).text("id");

    staff.post("/api/products/" + id + "/retire").expectProblem(409, "lifecycle-refused");
    Answer active = staff.post("/api/products/" + id + "/activate").expect(200);
    staff.post("/api/products/" + id + "/activate").expect(200);

    assertThat(active.text("lifecycle")).isEqualTo("active");
    assertThat(staff.get("/api/products/" + id).header("ETag"))
        .as("activating again changes nothing")
        .isEqualTo(active.header("ETag"));
    JsonNode told = tap.await(e -> e.subject().equals(id) && e.version() == 2).data();
    assertThat(told.path("lifecycle").asString()).isEqualTo("active");
    assertThat(told.path("productLine").asString()).isEqualTo("tea");
  }

  @Test
  void keepsWhatMakesAProductUnique() {
    Answer created = create("T-1").expect(201);

    assertThat(created.text("positioning/unique")).isEqualTo("picked by hand");
    assertThat(created.text("positioning/forWhom")).isEqualTo("tea houses");
    assertThat(created.text("positioning/against")).isEqualTo("bags, which taste of paper");
  }

  @Test
  void refusesALineThatIsCalledAsGrantsCallEveryLine() {
    Map<String, Object> named = Map.of("name", "Mate", "productLine", "*");
    staff
        .put("/api/products/" + create("T-1").text("id"), named)
        .expectFieldError("productLine", "means-every-line");
    staff
        .put(
            "/api/products/" + create("T-2").text("id"), Map.of("name", "M", "productLine", "a//b"))
        .expectFieldError("productLine", "product-line");
  }

  @Test
  void refusesASecondProductWithTheSameCode() {
    create("T-1").expect(201);

    create("T-1").expectProblem(409, "already-exists");
  }

  @Test
  void refusesAStaleVersionAndARetiredProductsChange() {
    String id = create("T-1").text("id");
    Map<String, Object> change = Map.of("name", "Green tea");
    staff.with("If-Match", "\"1\"").put("/api/products/" + id, change).expect(200);
    staff
        .with("If-Match", "\"1\"")
        .put("/api/products/" + id, change)
        .expectProblem(412, "precondition-failed");

    staff.post("/api/products/" + id + "/activate").expect(200);
    staff.post("/api/products/" + id + "/retire").expect(200);
    staff.put("/api/products/" + id, change).expect(200);
    staff
        .put("/api/products/" + id, Map.of("name", "Black tea"))
        .expectProblem(409, "product-retired");
  }

  @Test
  void namesEveryWrongFieldWithItsCure() {
    staff
        .post("/api/products", Map.of("code", " T/1", "name", ""))
        .expectFieldError("code", "code")
        .expectFieldError("name", "name");
    staff
        .post("/api/products", Map.of("code", "T-1", "name", "Tea", "colour", "green"))
        .expectFieldError("colour", "unknown-field");
    staff.get("/api/products?colour=green").expectFieldError("colour", "unknown-parameter");
  }

  @Test
  void pagesThroughEveryProductOnce() {
    for (int i = 10; i < 17; i++) {
      create("T-" + i).expect(201);
    }
    Answer first = staff.get("/api/products?limit=4&sort=-code").expect(200);
    Answer second =
        staff.get("/api/products?limit=4&sort=-code&cursor=" + first.text("next")).expect(200);

    assertThat(first.text("items/0/code")).isEqualTo("T-16");
    assertThat(second.text("items/0/code")).isEqualTo("T-12");
    assertThat(second.json().path("items")).hasSize(3);
    assertThat(second.text("next")).isEmpty();
  }

  @Test
  void tellsWhoChangedWhatAndWhen() {
    Tap tap = events.tap("product.changed.v1");
    String id = create("T-1").text("id");
    staff.post("/api/products/" + id + "/activate").expect(200);
    tap.await(e -> e.subject().equals(id) && e.version() == 2);

    Answer history = staff.get("/api/products/" + id + "/history").expect(200);

    assertThat(history.text("items/0/changes/lifecycle")).isEqualTo("ACTIVE");
    assertThat(history.text("items/0/by")).isEqualTo("user-" + vendorId);
    assertThat(history.json().path("items")).hasSize(2);
  }

  @Test
  void anotherVendorsProductIsNotFound() {
    String id = create("T-1").text("id");

    api.vendor("ven_other", "catalog:read")
        .get("/api/products/" + id)
        .expectProblem(404, "not-found");
  }

  @Test
  void refusesWhoHasNoTokenOrTheWrongScope() {
    api.get("/api/products").expectProblem(401, "unauthenticated");
    partner("par_1")
        .post("/api/products", Map.of("code", "T-1", "name", "Tea"))
        .expectProblem(403, "forbidden");
  }

  @Test
  void showsAPartnerOnlyWhatItMaySell() {
    tellPartner("par_1", "active", 1);
    tellSegments("par_1", 1, "cloud");
    tellGrant("par_1", "DE-BY", "tea", "issued");
    String open = product("OPEN", Map.of());
    product("SEG", Map.of("segments", List.of("retail", "cloud")));
    product("TER", Map.of("territories", List.of("DE-BY")));
    String hidden = product("NOSEG", Map.of("segments", List.of("retail")));
    product("NOTER", Map.of("territories", List.of("FR")));
    create("DRAFT").expect(201);

    assertThat(codes(partner("par_1").get("/api/products").expect(200)))
        .containsExactly("OPEN", "SEG", "TER");
    assertThat(codes(partner("par_1").get("/api/products?q=product").expect(200)))
        .containsExactlyInAnyOrder("OPEN", "SEG", "TER");
    partner("par_1").get("/api/products/" + open).expect(200);
    partner("par_1").get("/api/products/" + hidden).expectProblem(404, "not-found");

    tellGrant("par_1", "DE-BY", "tea", "ended");
    assertThat(codes(partner("par_1").get("/api/products"))).containsExactly("OPEN", "SEG");
    tellPartner("par_1", "suspended", 2);
    assertThat(codes(partner("par_1").get("/api/products"))).isEmpty();
  }

  private static List<String> codes(Answer page) {
    return page.json().path("items").valueStream().map(i -> i.path("code").asString()).toList();
  }

  private Answer create(String code) {
    return staff.post(
        "/api/products",
        Map.of(
            "code",
            code,
            "name",
            "Green tea",
            "productLine",
            "tea",
            "positioning",
            Map.of(
                "unique", "picked by hand",
                "forWhom", "tea houses",
                "against", "bags, which taste of paper")));
  }
}
