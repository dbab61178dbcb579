package pep.catalog.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;

class ProductSearchIT extends CatalogScene {

  @Test
  void findsProductsByTheirWords() {
    product("T-1", "Stoneware bowl", "turned by hand");
    product("M-1", "Steel mug", "unbreakable");

    Answer found = staff.get("/api/products?q=hand").expect(200);

    assertThat(found.json().path("items")).hasSize(1);
    assertThat(found.text("items/0/code")).isEqualTo("T-1");
    assertThat(staff.get("/api/products?q=mug&lifecycle=draft").text("items/0/code"))
        .isEqualTo("M-1");
    assertThat(staff.get("/api/products?q=mug&lifecycle=active").json().path("items")).isEmpty();
  }

  @Test
  void findsTheProductsThatFitTheWordsBestFirstAndPagesThroughThemInThatOrder() {
    product("A", "Tray", "for tea");
    product("B", "Tea tea", "tea");
    product("C", "Green tea", "grown high");
    product("D", "Coffee", "strong");
    product("tea", "Set", "of six");

    List<String> ranked = codes(staff.get("/api/products?q=tea").expect(200));
    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = staff.get("/api/products?q=tea&limit=1" + cursor).expect(200);
      paged.addAll(codes(page));
      cursor = "&cursor=" + page.text("next");
    } while (!cursor.equals("&cursor="));

    assertThat(ranked).containsExactly("tea", "B", "C", "A");
    assertThat(paged).isEqualTo(ranked);
    assertThat(codes(staff.get("/api/products?q=tea&sort=relevance").expect(200)))
        .isEqualTo(ranked);
    assertThat(codes(staff.get("/api/products?q=tea&sort=code").expect(200)))
        .containsExactly("A", "B", "C", "tea");
    staff.get("/api/products?sort=relevance").expectFieldError("sort", "relevance-without-search");
  }

  @Test
  void findsAWordByItsBeginningHoweverItIsWritten() {
    product("S-1", "Straßenlampe", "für Wege");
    product("S-2", "Lampe", "für Straßen");

    assertThat(codes(staff.get("/api/products?q=STRASSEN").expect(200)))
        .containsExactly("S-1", "S-2");
    assertThat(codes(staff.get("/api/products?q=fur%20lamp").expect(200))).containsExactly("S-2");
    assertThat(
            staff
                .with("Accept", "application/x-ndjson")
                .get("/api/products?q=strassen")
                .expect(200)
                .lines())
        .extracting(each -> each.path("code").asString())
        .containsExactly("S-1", "S-2");
  }

  @Test
  void refusesACursorOfAnotherOrderOrOneThatNoPageGave() {
    product("A", "Tea", "green");
    product("B", "Tea", "black");
    String byCode = staff.get("/api/products?limit=1").expect(200).text("next");
    String noOrder = Base64.getUrlEncoder().encodeToString("{\"v\":1,\"i\":1}".getBytes(UTF_8));
    String operator =
        Base64.getUrlEncoder()
            .encodeToString("{\"f\":\"code\",\"v\":{\"$gt\":\"\"},\"i\":\"x\"}".getBytes(UTF_8));

    staff
        .get("/api/products?q=tea&limit=1&cursor=" + byCode)
        .expectFieldError("cursor", "bad-cursor");
    staff.get("/api/products?cursor=" + noOrder).expectFieldError("cursor", "bad-cursor");
    staff.get("/api/products?cursor=" + operator).expectFieldError("cursor", "bad-cursor");
    staff.get("/api/products?cursor=%20nonsense").expectFieldError("cursor", "bad-cursor");
  }

  @Test
  void namesEveryWrongParameterAtOnce() {
    Answer refused =
        staff
            .get("/api/products?limit=0&sort=colour&lifecycle=sold&colour=red")
            .expectFieldError("limit", "out-of-range");

    refused.expectFieldError("sort", "unknown-sort");
    refused.expectFieldError("lifecycle", "unknown-value");
    refused.expectFieldError("colour", "unknown-parameter");
    staff.get("/api/products?limit=10000").expectFieldError("limit", "out-of-range");
  }

  private void product(String code, String name, String description) {
    staff
        .post("/api/products", Map.of("code", code, "name", name, "description", description))
        .expect(201);
  }

  private static List<String> codes(Answer list) {
    return list.json()
        .path("items")
        .valueStream()
        .map(each -> each.path("code").asString())
        .toList();
  }
}
