package pep.partner.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

/** What became of an import is kept, and what was refused can be repaired and sent again. */
@ServiceTest
class KeptImportsIT {

  private static final String IMPORT = "/api/partners/import";
  private static final String FILE =
      """
      code,name,type,country,attributes.note
      A-1,Ada,reseller,NZ,
      A-2,Bo,reseller,Nowhere,=1+1
      A-3,Cy
      A-1,Ada Ltd,reseller,NZ,\\N
      """;

  @Autowired Api api;

  private Api staff;

  @BeforeEach
  void aVendor() {
    staff = vendor();
    staff.put("/api/attributes/note", Map.of("name", "Note", "type", "string")).expect(200);
  }

  private Api vendor() {
    String vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Southwind",
                    "currency", "NZD",
                    "timeZone", "Pacific/Auckland",
                    "admin", Map.of("email", "ada@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    return api.vendor(vendorId, "partners:read", "partners:write", "vendor:write");
  }

  @Test
  void tellsHowAnImportEndedAndWhatBecameOfEachRow() {
    String id = imported(FILE);

    Answer one = staff.get(IMPORT + "/" + id).expect(200);
    assertThat(one.text("door")).isEqualTo("partners");
    assertThat(one.json().path("rows").asInt()).isEqualTo(4);
    assertThat(one.json().path("whole").asBoolean()).isTrue();
    assertThat(one.json().at("/outcomes/refused").asInt()).isEqualTo(2);
    assertThat(one.text("finishedAt")).isNotEmpty();
    assertThat(staff.get(IMPORT).text("items/0/id")).isEqualTo(id);

    Answer first = staff.get(IMPORT + "/" + id + "/report?limit=3").expect(200);
    assertThat(first.json().at("/items/0/supersededBy").asInt()).isEqualTo(4);
    assertThat(first.json().at("/items/1/sent/country").asString()).isEqualTo("Nowhere");
    assertThat(first.json().at("/items/2/sent").asString()).isEqualTo("A-3,Cy");
    assertThat(first.json().at("/items/0").has("sent")).isFalse();
    Answer second =
        staff.get(IMPORT + "/" + id + "/report?limit=3&cursor=" + first.text("next")).expect(200);
    assertThat(second.json().path("items")).hasSize(1);
  }

  @Test
  void refusedRowsAreRepairedInTheReportAndSentAgain() {
    String report = report(imported(FILE), "text/csv", "?outcome=refused").body();
    assertThat(report.lines().findFirst().orElseThrow())
        .isEqualTo(
            "report.row,report.line,report.key,report.outcome,report.id,report.supersededBy,"
                + "report.code,report.reason,report.sent,code,name,type,country,attributes.note");
    assertThat(report).contains("'=1+1").contains("\"A-3,Cy\"").doesNotContain("Ada");

    imported(report.replace("Nowhere", "NZ"));

    JsonNode repaired = staff.get("/api/partners?code=A-2").json().at("/items/0/profile");
    assertThat(repaired.at("/attributes/note").asString()).isEqualTo("=1+1");
  }

  @Test
  void isReportedInFullLineByLine() {
    StringBuilder csv = new StringBuilder("code,name,type,country\n");
    for (int i = 1; i <= 1200; i++) {
      csv.append("P-%d,P,reseller,Nowhere\n".formatted(i));
    }
    List<JsonNode> lines = report(imported(csv.toString()), "application/x-ndjson", "").lines();

    assertThat(lines).extracting(line -> line.path("row").asInt()).hasSize(1200).isSorted();
    assertThat(lines.getLast().at("/errors/0/cure").asString()).isNotEmpty();
  }

  @Test
  void isTheVendorsOwnAndADryRunIsNotKept() {
    String id = imported(FILE);
    Api stranger = vendor();
    stranger.get(IMPORT + "/" + id).expectProblem(404, "not-found");
    stranger.get(IMPORT + "/" + id + "/report").expectProblem(404, "not-found");

    staff.post(IMPORT + "?dryRun=true", "text/csv", FILE).expect(200);
    staff.post(IMPORT, "text/csv", "code,colour\n").expect(400);
    assertThat(staff.get(IMPORT).json().path("items")).hasSize(1);
  }

  private String imported(String csv) {
    return staff
        .post(IMPORT, "text/csv", csv)
        .expect(200)
        .lines()
        .getLast()
        .at("/summary/importId")
        .asString();
  }

  private Answer report(String id, String type, String query) {
    return staff.with("Accept", type).get(IMPORT + "/" + id + "/report" + query).expect(200);
  }
}
