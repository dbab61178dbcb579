package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;

class ProductImportIT extends CatalogScene {

  @Test
  void importsRowsAndReportsEachRefusedOne() {
    String csv =
        """
        code,name,productLine,unique,segments,lifecycle
        T-1,Green tea,tea,picked by hand,cloud|retail,active
        T-2,,tea,,,active
        T-3,Mate,tea,,,retired
        T-4,Mug,mugs,,,
        """;
    Answer report = staff.post("/api/products/import", "text/csv", csv).expect(200);

    assertThat(report.lines()).hasSize(5);
    assertThat(report.lines().get(1).path("errors").path(0).path("field").asString())
        .isEqualTo("name");
    assertThat(report.lines().get(2).path("code").asString()).isEqualTo("lifecycle-refused");
    assertThat(summary(report, "created")).isEqualTo(2);
    assertThat(summary(report, "refused")).isEqualTo(2);
    Answer product = staff.get("/api/products?code=T-1");
    assertThat(product.text("items/0/lifecycle")).isEqualTo("active");
    assertThat(product.json().at("/items/0/availability/segments")).hasSize(2);
    assertThat(summary(staff.post("/api/products/import", "text/csv", csv), "unchanged"))
        .isEqualTo(2);
  }

  @Test
  void importsTheSameCodeTwiceInOneFileAsOneProduct() {
    String rows =
        """
        {"code":"T-1","name":"Green tea"}
        {"code":"T-1","name":"Green tea"}
        not json
        {"code":"T-2","name":"Mate","colour":"green"}
        """;
    Answer report = staff.post("/api/products/import", "application/x-ndjson", rows).expect(200);

    assertThat(summary(report, "created")).isEqualTo(1);
    assertThat(report.lines().get(0).path("supersededBy").asInt()).isEqualTo(2);
    assertThat(report.lines().get(2).path("code").asString()).isEqualTo("malformed-row");
    assertThat(report.lines().get(3).path("errors").path(0).path("code").asString())
        .isEqualTo("unknown-field");
    assertThat(staff.get("/api/products").json().path("items")).hasSize(1);
  }

  @Test
  void refusesAFileWithAnUnknownColumnAsAWhole() {
    staff
        .post("/api/products/import", "text/csv", "code,nome\nT-1,Tea\n")
        .expectFieldError("nome", "unknown-column");
    assertThat(staff.get("/api/products").json().path("items")).isEmpty();
  }

  private static int summary(Answer report, String outcome) {
    return report.lines().getLast().path("summary").path("outcomes").path(outcome).asInt(0);
  }
}
