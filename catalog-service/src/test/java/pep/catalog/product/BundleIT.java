package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;
import pep.platform.test.Api;

class BundleIT extends CatalogScene {

  @Test
  void bundlesProductsWithAPartnersOwnServices() {
    product("T-1", Map.of());

    Answer bundle = create(staff, "START", "T-1").expect(201);

    assertThat(bundle.text("items/0/productCode")).isEqualTo("T-1");
    assertThat(bundle.text("services/0/name")).isEqualTo("setup");
    assertThat(bundle.text("lifecycle")).isEqualTo("draft");
    create(staff, "START", "T-1").expectProblem(409, "already-exists");
  }

  @Test
  void refusesProductsThatAreNotSoldAndAmountsInAnotherCurrency() {
    String id = product("T-1", Map.of());
    staff.post("/api/products/" + id + "/retire").expect(200);

    create(staff, "B", "T-1").expectFieldError("items[0].productCode", "unknown-product");
    create(staff, "B", "T-9").expectFieldError("items[0].productCode", "unknown-product");
    product("T-2", Map.of());
    staff
        .post(
            "/api/bundles",
            Map.of(
                "code",
                "B",
                "name",
                "B",
                "items",
                List.of(Map.of("productCode", "T-2", "quantity", 1)),
                "services",
                List.of(
                    Map.of(
                        "name", "setup", "price", Map.of("amount", "50.00", "currency", "USD")))))
        .expectFieldError("services[0].price", "foreign-currency");
    staff
        .post("/api/bundles", Map.of("code", "B", "name", "B", "items", List.of()))
        .expectFieldError("items", "not-empty");
  }

  @Test
  void showsAPartnerTheVendorsBundlesOfWhichItMaySellEverything() {
    tellPartner("par_1", "active", 1);
    product("T-1", Map.of());
    product("T-2", Map.of("segments", List.of("cloud")));
    String open = active(create(staff, "OPEN", "T-1"));
    String closed = active(create(staff, "CLOSED", "T-2"));
    String draft = create(staff, "DRAFT", "T-1").text("id");

    assertThat(codes(partner("par_1").get("/api/bundles"))).containsExactly("OPEN");
    partner("par_1").get("/api/bundles/" + open).expect(200);
    partner("par_1").get("/api/bundles/" + closed).expectProblem(404, "not-found");
    partner("par_1").get("/api/bundles/" + draft).expectProblem(404, "not-found");

    tellSegments("par_1", 1, "cloud");
    assertThat(codes(partner("par_1").get("/api/bundles"))).containsExactly("CLOSED", "OPEN");
  }

  @Test
  void keepsAPartnersOwnBundlesFromEverybodyElse() {
    tellPartner("par_1", "active", 1);
    tellPartner("par_2", "active", 1);
    product("T-1", Map.of());
    String mine = create(partner("par_1"), "MINE", "T-1").expect(201).text("id");

    assertThat(codes(partner("par_1").get("/api/bundles"))).containsExactly("MINE");
    partner("par_2").get("/api/bundles/" + mine).expectProblem(404, "not-found");
    staff.get("/api/bundles/" + mine).expectProblem(404, "not-found");
    assertThat(codes(staff.get("/api/bundles"))).isEmpty();
    create(partner("par_2"), "MINE", "T-1").expect(201);
    partner("par_2").post("/api/bundles/" + mine + "/activate").expectProblem(404, "not-found");
    partner("par_1").post("/api/bundles/" + mine + "/activate").expect(200);
    partner("par_1").post("/api/bundles/" + mine + "/activate").expect(200);
  }

  @Test
  void refusesToChangeTheVendorsBundlesAsAPartnerOrWithoutTheScope() {
    tellPartner("par_1", "active", 1);
    product("T-1", Map.of());
    String id = active(create(staff, "OPEN", "T-1"));

    partner("par_1").post("/api/bundles/" + id + "/retire").expectProblem(404, "not-found");
    create(api.vendor(vendorId, "quotes:write"), "B", "T-1").expectProblem(403, "forbidden");
  }

  @Test
  void refusesAStaleVersionAndARetiredBundlesChange() {
    product("T-1", Map.of());
    String id = create(staff, "B", "T-1").text("id");
    Map<String, Object> change =
        Map.of("name", "C", "items", List.of(Map.of("productCode", "T-1", "quantity", 2)));
    staff.with("If-Match", "\"1\"").put("/api/bundles/" + id, change).expect(200);
    staff
        .with("If-Match", "\"1\"")
        .put("/api/bundles/" + id, change)
        .expectProblem(412, "precondition-failed");
    staff.post("/api/bundles/" + id + "/retire").expectProblem(409, "lifecycle-refused");
    staff.post("/api/bundles/" + id + "/activate").expect(200);
    staff.post("/api/bundles/" + id + "/retire").expect(200);
    staff
        .put(
            "/api/bundles/" + id,
            Map.of("name", "D", "items", List.of(Map.of("productCode", "T-1", "quantity", 2))))
        .expectProblem(409, "bundle-retired");
  }

  private String active(Answer created) {
    String id = created.expect(201).text("id");
    staff.post("/api/bundles/" + id + "/activate").expect(200);
    return id;
  }

  private static Answer create(Api as, String code, String productCode) {
    return as.post(
        "/api/bundles",
        Map.of(
            "code",
            code,
            "name",
            "Bundle " + code,
            "items",
            List.of(Map.of("productCode", productCode, "quantity", 2)),
            "services",
            List.of(
                Map.of(
                    "name",
                    "setup",
                    "price",
                    eur("50.00"),
                    "cost",
                    eur("20.00"),
                    "attachRate",
                    50))));
  }

  private static List<String> codes(Answer page) {
    return page.expect(200)
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("code").asString())
        .toList();
  }
}
