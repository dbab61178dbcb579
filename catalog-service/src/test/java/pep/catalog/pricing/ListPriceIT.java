package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;
import pep.platform.test.Tap;
import tools.jackson.databind.JsonNode;

class ListPriceIT extends CatalogScene {

  @Test
  void listsOnlyProductsOfTheCatalogWithinTheirFloor() {
    String book = standardBook();
    product("T-1", Map.of());

    list(book, "T-1", Map.of("listPrice", eur("10.00"), "floorPrice", eur("10.00")));
    String path = "/api/price-books/" + book + "/prices/";
    staff
        .put(path + "T-1", Map.of("listPrice", eur("10.00"), "floorPrice", eur("10.01")))
        .expectFieldError("floorPrice", "floor-above-list");
    staff
        .put(path + "T-2", Map.of("listPrice", eur("10.00")))
        .expectFieldError("productCode", "unknown-product");
    staff
        .put(path + "T-1", Map.of("listPrice", Map.of("amount", "10.00", "currency", "USD")))
        .expectFieldError("listPrice", "foreign-currency");
    staff
        .put(path + "T-1", Map.of("listPrice", eur("-1.00")))
        .expectFieldError("listPrice", "negative-amount");
  }

  @Test
  void warnsOfTermsThatAreAllowedAndSeldomMeant() {
    String book = standardBook();
    product("T-1", Map.of());

    Answer odd =
        list(
            book,
            "T-1",
            Map.of(
                "listPrice",
                eur("5.00"),
                "unitCost",
                eur("6.00"),
                "volumeBreaks",
                List.of(Map.of("minQuantity", 10, "unitPrice", eur("9.50")))));

    assertThat(odd.json().path("warnings").valueStream().map(w -> w.path("code").asString()))
        .containsExactly("break-not-below-list", "cost-above-list");
    assertThat(odd.text("warnings/0/field")).isEqualTo("volumeBreaks[0].unitPrice");
    assertThat(list(book, "T-1", Map.of("listPrice", eur("5.00"))).json().path("warnings"))
        .isEmpty();
  }

  @Test
  void tellsAPriceAndItsBookWithoutCostAndFloor() {
    Tap tap = events.tap("price.changed.v1", "price.book.changed.v1");
    String book = standardBook();
    product("T-1", Map.of());
    list(
        book,
        "T-1",
        Map.of(
            "listPrice", eur("10.00"),
            "floorPrice", eur("8.00"),
            "unitCost", eur("6.50"),
            "volumeBreaks", List.of(Map.of("minQuantity", 10, "percent", 5))));
    list(book, "T-1", Map.of("listPrice", eur("11.00")));

    assertThat(tap.await(e -> e.subject().equals(book)).data().path("kind").asString())
        .isEqualTo("standard");
    JsonNode first = tap.await(e -> e.type().equals("price.changed.v1") && e.version() == 1).data();
    assertThat(first.path("volumeBreaks").path(0).path("percent").asString()).isEqualTo("5");
    assertThat(first.has("unitCost")).isFalse();
    assertThat(first.has("floorPrice")).isFalse();
    JsonNode second =
        tap.await(e -> e.type().equals("price.changed.v1") && e.version() == 2).data();
    assertThat(second.path("listPrice").path("amount").asString()).isEqualTo("11.00");
    assertThat(second.path("listed").asBoolean()).isTrue();
  }

  @Test
  void refusesAStaleVersionOfAPrice() {
    String book = standardBook();
    product("T-1", Map.of());
    list(book, "T-1", Map.of("listPrice", eur("10.00")));
    String path = "/api/price-books/" + book + "/prices/T-1";
    staff.with("If-Match", "\"1\"").put(path, Map.of("listPrice", eur("11.00"))).expect(200);

    staff
        .with("If-Match", "\"1\"")
        .put(path, Map.of("listPrice", eur("12.00")))
        .expectProblem(412, "precondition-failed");
    assertThat(staff.get(path).text("listPrice/amount")).isEqualTo("11.00");
  }

  @Test
  void importsPricesAndReportsEachRefusedOne() {
    String book = standardBook();
    product("T-1", Map.of());
    product("T-2", Map.of());
    String csv =
        """
        productCode,listPrice,floorPrice,unitCost,volumeBreaks
        T-1,10.00,8,6.50,10:5%|100:9.50
        T-2,10.001,,,
        T-3,10.00,,,
        T-2,10.00,,,ten:5%
        T-2,ten,,,
        """;
    String path = "/api/price-books/" + book + "/prices/import";
    Answer report = staff.post(path, "text/csv", csv).expect(200);

    assertThat(report.lines().get(0).path("outcome").asString()).isEqualTo("created");
    assertThat(codeOfError(report, 1)).isEqualTo("too-many-decimals");
    assertThat(codeOfError(report, 2)).isEqualTo("unknown-product");
    assertThat(codeOfError(report, 3)).isEqualTo("unreadable");
    assertThat(codeOfError(report, 4)).isEqualTo("wrong-format");
    Answer again = staff.post(path, "text/csv", csv).expect(200);
    assertThat(again.lines().get(0).path("outcome").asString()).isEqualTo("unchanged");
    Answer price = staff.get("/api/price-books/" + book + "/prices/T-1").expect(200);
    assertThat(price.text("floorPrice/amount")).isEqualTo("8.00");
    assertThat(price.text("volumeBreaks/1/unitPrice/amount")).isEqualTo("9.50");
  }

  @Test
  void aFileOfPricesChangesWhatItNamesOnly() {
    String book = standardBook();
    product("T-1", Map.of());
    String path = "/api/price-books/" + book + "/prices/import";
    String csv =
        """
        productCode,listPrice,suggestedResalePrice,floorPrice,unitCost,volumeBreaks
        T-1,10.00,12.00,8,6.50,10:5%|100:9.50
        """;
    staff.post(path, "text/csv", csv).expect(200);
    String own = "/api/price-books/" + book + "/prices/T-1";

    Answer dry =
        staff
            .post(path + "?dryRun=true", "text/csv", "productCode,listPrice\nT-1,11\n")
            .expect(200);
    assertThat(dry.lines().getFirst().path("changes")).hasSize(1);
    assertThat(dry.lines().getFirst().at("/changes/0/field").asString()).isEqualTo("listPrice");
    assertThat(dry.lines().getFirst().at("/changes/0/to").decimalValue())
        .isEqualByComparingTo("11");
    assertThat(staff.get(own).text("listPrice/amount")).isEqualTo("10.00");

    staff.post(path, "text/csv", "productCode,listPrice,floorPrice\nT-1,11,\\N\n").expect(200);
    staff
        .post(path, "application/x-ndjson", "{\"productCode\":\"T-1\",\"unitCost\":7}")
        .expect(200);

    Answer price = staff.get(own).expect(200);
    assertThat(price.text("listPrice/amount")).isEqualTo("11.00");
    assertThat(price.json().has("floorPrice")).isFalse();
    assertThat(price.text("unitCost/amount")).isEqualTo("7.00");
    assertThat(price.text("suggestedResalePrice/amount")).isEqualTo("12.00");
    assertThat(price.text("volumeBreaks/0/percent")).isEqualTo("5");
    assertThat(price.text("volumeBreaks/1/unitPrice/amount")).isEqualTo("9.50");
  }

  @Test
  void aNumberWithADecimalCommaIsReadOnlyWhereItIsTold() {
    String path = "/api/price-books/" + standardBook() + "/prices/import";
    product("T-1", Map.of());
    String unquoted = "productCode,listPrice,floorPrice,unitCost\nT-1,12,50,,\n";
    String quoted = "productCode,listPrice\nT-1,\"12,50\"\n";

    Answer guessed = staff.post(path, "text/csv", unquoted).expect(200);
    assertThat(guessed.lines().getFirst().path("code").asString()).isEqualTo("malformed-row");
    assertThat(codeOfError(staff.post(path, "text/csv", quoted).expect(200), 0))
        .isEqualTo("wrong-format");
    Answer told = staff.post(path + "?decimal=comma&dryRun=true", "text/csv", quoted).expect(200);
    assertThat(told.lines().getFirst().path("outcome").asString()).isEqualTo("created");
    staff.post(path + "?decimal=both", "text/csv", quoted).expectFieldError("decimal", "one-of");
  }

  private static String codeOfError(Answer report, int line) {
    return report.lines().get(line).path("errors").path(0).path("code").asString();
  }
}
