package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pep.catalog.CatalogScene;
import pep.platform.test.Answer;
import tools.jackson.databind.JsonNode;

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
        T-5,Cup,*,,,
        """;
    Answer report = staff.post("/api/products/import", "text/csv", csv).expect(200);

    assertThat(report.lines()).hasSize(6);
    assertThat(report.lines().get(1).path("errors").path(0).path("field").asString())
        .isEqualTo("name");
    assertThat(report.lines().get(2).path("code").asString()).isEqualTo("lifecycle-refused");
    assertThat(report.lines().get(4).path("errors").path(0).path("code").asString())
        .isEqualTo("means-every-line");
    assertThat(summary(report, "created")).isEqualTo(2);
    assertThat(summary(report, "refused")).isEqualTo(3);
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

  @Test
  void whatAFileDoesNotNameStaysAndAMarkClears() {
    String csv =
        """
        code,name,productLine,description,unique,forWhom,against,segments,territories,lifecycle
        T-1,Green tea,tea,Loose,picked by hand,cafes,bags,cloud|retail,north,active
        """;
    staff.post("/api/products/import", "text/csv", csv).expect(200);
    JsonNode before = product();

    correct("text/csv", "code,name,unique\nT-1,Sencha,\\N\n");
    correct("application/x-ndjson", "{\"code\":\"T-1\",\"segments\":null}");

    JsonNode after = product();
    assertThat(after.path("name").asString()).isEqualTo("Sencha");
    assertThat(after.path("positioning").has("unique")).isFalse();
    assertThat(after.at("/availability/segments")).isEmpty();
    for (String kept :
        List.of("/productLine", "/description", "/positioning/against", "/lifecycle")) {
      assertThat(after.at(kept).asString()).as(kept).isEqualTo(before.at(kept).asString());
    }
    assertThat(after.at("/availability/territories")).hasSize(1);
  }

  @Test
  void aDryRunTellsWhatWouldBeAndStoresNothing() {
    staff.post("/api/products/import", "text/csv", "code,name\nT-1,Tea\n").expect(200);
    String csv = "code,name,lifecycle\nT-1,Green tea,active\nT-2,Mate,\nT-1,,retired\n";

    Answer report = staff.post("/api/products/import?dryRun=true", "text/csv", csv).expect(200);

    assertThat(report.lines().get(0).path("changes").toString())
        .isEqualTo(
            "[{\"field\":\"name\",\"from\":\"Tea\",\"to\":\"Green tea\"},"
                + "{\"field\":\"lifecycle\",\"from\":\"draft\",\"to\":\"active\"}]");
    assertThat(report.lines().get(1).path("consequences").toString())
        .isEqualTo("[{\"event\":\"product.changed.v1\"}]");
    assertThat(report.lines().get(2).at("/changes/0/to").asString()).isEqualTo("retired");
    assertThat(summary(report, "created")).isEqualTo(1);
    assertThat(product().path("name").asString()).isEqualTo("Tea");
    assertThat(staff.get("/api/products").json().path("items")).hasSize(1);
  }

  private JsonNode product() {
    return staff.get("/api/products?code=T-1").json().at("/items/0");
  }

  private void correct(String type, String rows) {
    assertThat(summary(staff.post("/api/products/import", type, rows).expect(200), "updated"))
        .isEqualTo(1);
  }

  private static int summary(Answer report, String outcome) {
    return report.lines().getLast().path("summary").path("outcomes").path(outcome).asInt(0);
  }
}
