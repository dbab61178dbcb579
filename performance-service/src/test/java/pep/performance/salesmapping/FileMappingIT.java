package pep.performance.salesmapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

@ServiceTest
class FileMappingIT {

  private static final String MAPPINGS = "/api/sales/mappings";
  private static final String INTAKES = "/api/sales/intakes";
  private static final String GERMAN =
      """
      Händler;Artikel;Bemerkung;Menge;Betrag;Datum
      A;P1;egal;2;1.234,50;%s
      A;P1;;1;1,5,0;31.02.2026
      """
          .formatted(
              LocalDate.parse(Stage.daysAgo(20)).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void showsWhatALayoutMakesOfTheFirstRowsAndStoresNothing() {
    Answer shown =
        stage
            .staff()
            .post(
                MAPPINGS + "/preview",
                Map.of("source", "erp", "layout", german(), "sample", GERMAN))
            .expect(200);
    assertThat(shown.text("rows/0/cells/amount")).isEqualTo("1234.50");
    assertThat(shown.text("rows/0/cells/soldAt")).isEqualTo(Stage.daysAgo(20));
    assertThat(shown.text("rows/0/cells/currency")).isEqualTo("GBP");
    assertThat(shown.json().at("/rows/0/errors")).isEmpty();
    assertThat(shown.json().at("/rows/1/errors").findValuesAsString("code"))
        .containsExactly("amount-invalid", "sold-at-invalid");
    assertThat(stage.staff().get(INTAKES).json().path("items")).isEmpty();
    assertThat(stage.staff().get(MAPPINGS).json().path("items")).isEmpty();
    stage
        .staff()
        .post(
            MAPPINGS + "/preview",
            Map.of("source", "erp", "layout", german(), "sample", "Händler;Artikel\nA;P1\n"))
        .expectFieldError("Menge", "missing-column");
  }

  @Test
  void readsTheFilesOfASourceByItsLayoutAndThoseInTheUsualOneAsUsual() {
    stage.staff().put(MAPPINGS + "/erp", german()).expect(200);
    Answer taken = send("k1", "erp", GERMAN);
    assertThat(taken.expect(200).text("outcomes/accepted")).isEqualTo("1");
    assertThat(taken.text("outcomes/refused")).isEqualTo("1");
    stage.untilRevenue("A", "1234.50");
    String usual = Stage.csv(",A,P1,1,1.00,GBP," + Stage.daysAgo(20) + ",");
    assertThat(send("k2", "erp", usual).text("outcomes/accepted")).isEqualTo("1");
    send("k3", "shop", GERMAN).expectFieldError("partnerCode", "missing-column");
  }

  @Test
  void readsAFileWithoutAHeaderByPlaces() {
    Map<String, Object> layout =
        Map.of(
            "header",
            false,
            "separator",
            "|",
            "decimal",
            "point",
            "columns",
            List.of(
                at("soldAt", 1),
                at("partnerCode", 3),
                at("productCode", 2),
                at("amount", 4),
                Map.of("column", "quantity", "constant", "1")));
    stage.staff().put(MAPPINGS + "/pos", layout).expect(200);
    String file = Stage.daysAgo(20) + "|P1|A|2.50|x\n" + Stage.daysAgo(20) + "|P1\n";
    Answer taken = send("k1", "pos", file);
    assertThat(taken.expect(200).text("outcomes/accepted")).isEqualTo("1");
    assertThat(taken.text("reasons/line-malformed")).isEqualTo("1");
    stage.untilRevenue("A", "2.50");
  }

  @Test
  void keepsLayoutsBySourceWithTheirHistory() {
    Api staff = stage.staff();
    Answer saved = staff.put(MAPPINGS + "/erp", german()).expect(200);
    assertThat(staff.get(MAPPINGS + "?q=ER").expect(200).text("items/0/source")).isEqualTo("erp");
    assertThat(staff.get(MAPPINGS + "?q=shop").json().path("items")).isEmpty();
    assertThat(saved.text("columns/0/name")).isEqualTo("händler");
    staff
        .with("If-Match", "\"99\"")
        .put(MAPPINGS + "/erp", german())
        .expectProblem(412, "precondition-failed");
    assertThat(staff.get(MAPPINGS + "/erp").expect(200).text("dates")).isEqualTo("dd.MM.yyyy");
    stage.other().get(MAPPINGS + "/erp").expectProblem(404, "not-found");
    staff.delete(MAPPINGS + "/erp").expect(204);
    staff.get(MAPPINGS + "/erp").expectProblem(404, "not-found");
    staff
        .put(
            MAPPINGS + "/bad",
            Map.of(
                "header", false,
                "separator", ";",
                "decimal", "comma",
                "dates", "someday",
                "columns", List.of(Map.of("column", "quantity", "name", "Menge"))))
        .expectFieldError("dates", "date-pattern")
        .expectFieldError("columns", "column-not-mapped")
        .expectFieldError("columns[0].name", "no-header");
  }

  private static Map<String, Object> at(String column, int position) {
    return Map.of("column", column, "position", position);
  }

  private static Map<String, Object> named(String column, String name) {
    return Map.of("column", column, "name", name);
  }

  private static Map<String, Object> german() {
    return Map.of(
        "header", true,
        "separator", ";",
        "decimal", "comma",
        "dates", "dd.MM.yyyy",
        "columns",
            List.of(
                named("partnerCode", "händler"),
                named("productCode", "Artikel"),
                named("quantity", "Menge"),
                named("amount", "Betrag"),
                named("soldAt", "Datum"),
                Map.of("column", "currency", "constant", "GBP")));
  }

  private Answer send(String key, String source, String file) {
    return stage
        .staff()
        .with("Idempotency-Key", key)
        .post(INTAKES + "?source=" + source, "text/csv", file);
  }
}
