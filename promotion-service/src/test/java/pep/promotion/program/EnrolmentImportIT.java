package pep.promotion.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.promotion.Market;

@ServiceTest
class EnrolmentImportIT {

  private static final Map<String, Object> MARKETING =
      Map.of(
          "name",
          "Co-branding",
          "kind",
          "marketing",
          "steps",
          List.of(Map.of("code", "plan", "title", "Agree a plan")));

  @Autowired Api api;
  @Autowired Events events;

  private Market market;

  @BeforeEach
  void aPartnerAndAProgram() {
    Awaitility.setDefaultTimeout(30, TimeUnit.SECONDS);
    market = new Market(api, events);
    market.activePartner("p1");
    String program =
        market
            .staff
            .post("/api/programs", Map.of("code", "T-1", "program", MARKETING))
            .expect(201)
            .text("id");
    market.staff.post("/api/programs/" + program + "/publish").expect(200);
  }

  @Test
  void enrolmentsThatCameInByMistakeAreWithdrawnAndTakenUpAgainByALaterFile() {
    String csv = "programCode,partnerCode\nT-1,C-p1\n";
    Answer report = market.staff.post("/api/enrolments/import", "text/csv", csv).expect(200);
    String address =
        "/api/enrolments/import/" + report.lines().getLast().at("/summary/importId").asString();
    String enrolment = "/api/enrolments/" + report.lines().getFirst().path("id").asString();

    market.staff.post(address + "/undo").expect(202);
    Awaitility.await().until(() -> market.staff.get(address).json().has("undoneAt"));
    assertThat(market.staff.get(enrolment).expect(200).text("status")).isEqualTo("withdrawn");

    Answer again = market.staff.post("/api/enrolments/import", "text/csv", csv).expect(200);
    assertThat(again.lines().getFirst().path("outcome").asString()).isEqualTo("created");
    assertThat(market.staff.get(enrolment).expect(200).text("status")).isEqualTo("enrolled");
  }

  @Test
  void importsEnrolmentsByCodeAndReportsEachRefusedRow() {
    String csv = "programCode,partnerCode\nT-1,C-p1\nT-1,nobody\nT-9,C-p1\n";

    Answer dry =
        market.staff.post("/api/enrolments/import?dryRun=true", "text/csv", csv).expect(200);
    Answer report = market.staff.post("/api/enrolments/import", "text/csv", csv).expect(200);
    Answer again = market.staff.post("/api/enrolments/import", "text/csv", csv).expect(200);

    assertThat(dry.lines().get(0).path("consequences").toString())
        .isEqualTo("[{\"event\":\"enrolment.changed.v1\"}]");
    assertThat(report.lines().get(0).path("outcome").asString()).isEqualTo("created");
    assertThat(report.lines().get(1).path("code").asString()).isEqualTo("invalid-input");
    assertThat(report.lines().get(2).path("code").asString()).isEqualTo("invalid-input");
    assertThat(again.lines().get(0).path("outcome").asString()).isEqualTo("unchanged");
    market
        .staff
        .post("/api/enrolments/import", "text/csv", "program\nT-1\n")
        .expectFieldError("program", "unknown-column");
  }
}
