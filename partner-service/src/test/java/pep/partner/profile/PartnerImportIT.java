package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PartnerImportIT {

  @Autowired Api api;

  private Api staff;

  @BeforeEach
  void aVendorInNewZealand() {
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
    staff = api.vendor(vendorId, "partners:read", "partners:write");
  }

  @Test
  void importsRowsAndReportsEachRefusedOne() {
    String csv =
        """
        code,name,type,country,agreementAcceptedOn
        A-1,Ada,reseller,GB,2026-01-01
        A-2,Møller & Søn,reseller,Denmark,2026-01-01
        A-3,株式会社,distributor,JP,
        """;
    Answer report = staff.post("/api/partners/import", "text/csv", csv).expect(200);

    assertThat(report.lines()).hasSize(4);
    assertThat(report.lines().get(1).path("errors").path(0).path("field").asString())
        .isEqualTo("country");
    assertThat(report.lines().get(3).path("summary").path("outcomes").path("created").asInt())
        .isEqualTo(2);
    assertThat(staff.get("/api/partners?status=active").text("items/0/code")).isEqualTo("A-1");
    Answer again = staff.post("/api/partners/import", "text/csv", csv).expect(200);
    assertThat(again.lines().get(3).path("summary").path("outcomes").path("unchanged").asInt())
        .isEqualTo(2);
  }

  @Test
  void refusesAFileWithAnUnknownColumnAsAWhole() {
    staff
        .post("/api/partners/import", "text/csv", "code,nome\nA-1,Ada\n")
        .expectFieldError("nome", "unknown-column");
  }

  @Test
  void theDayOfTheAgreementBeginsInTheVendorsZone() {
    String csv =
        """
        code,name,type,country,agreementAcceptedOn
        A-1,Ada,reseller,NZ,2026-01-01
        """;
    staff.post("/api/partners/import", "text/csv", csv).expect(200);

    assertThat(staff.get("/api/partners?code=A-1").text("items/0/agreementAcceptedAt"))
        .isEqualTo("2025-12-31T11:00:00Z");
  }

  @Test
  void anAgreementThatLiesAheadActivatesNobody() {
    String csv =
        """
        code,name,type,country,agreementAcceptedOn
        A-1,Ada,reseller,NZ,2999-01-01
        """;
    Answer report = staff.post("/api/partners/import", "text/csv", csv).expect(200);

    JsonNode wrong = report.lines().getFirst().path("errors").path(0);
    assertThat(wrong.path("field").asString()).isEqualTo("agreementAcceptedOn");
    assertThat(wrong.path("code").asString()).isEqualTo("in-the-future");
    assertThat(staff.get("/api/partners").json().path("items").size()).isZero();
  }

  @Test
  void readsListsOfCodesAndRefusesEmptyOnes() {
    String csv =
        """
        code,name,type,country,verticals
        A-1,Ada,reseller,NZ,home|gifts
        A-2,Ada,reseller,NZ,home||gifts
        """;
    Answer report = staff.post("/api/partners/import", "text/csv", csv).expect(200);

    assertThat(report.lines().get(1).path("errors").path(0).path("field").asString())
        .isEqualTo("verticals");
    assertThat(staff.get("/api/partners?code=A-1").text("items/0/profile/verticals/0"))
        .isEqualTo("gifts");
  }

  @Test
  void theLastRowAboutAPartnerStandsAndPartnersAreCounted() {
    StringBuilder csv = new StringBuilder("code,name,type,country\n");
    for (int i = 1; i <= 100; i++) {
      csv.append("A-1,Ada ").append(i).append(",reseller,NZ\n");
    }
    Answer report = staff.post("/api/partners/import", "text/csv", csv.toString()).expect(200);

    assertThat(report.lines().getFirst().path("supersededBy").asInt()).isEqualTo(2);
    JsonNode outcomes = report.lines().getLast().path("summary").path("outcomes");
    assertThat(outcomes.path("created").asInt()).isEqualTo(1);
    assertThat(outcomes.path("superseded").asInt()).isEqualTo(99);
    assertThat(staff.get("/api/partners?code=A-1").text("items/0/profile/name"))
        .isEqualTo("Ada 100");
  }

  @Test
  void refusesWhatIsBrokenByItsLineAndTakesTheRest() {
    String csv =
        """
        COUNTRY;Type;name;code
        NZ;reseller;"Ada;A-1
        NZ;reseller;Bo
        NZ;reseller;Cy;A-3
        """;
    Answer report = staff.post("/api/partners/import", "text/csv", csv).expect(200);

    assertThat(report.lines().get(0).path("code").asString()).isEqualTo("malformed-row");
    assertThat(report.lines().get(1).path("line").asInt()).isEqualTo(3);
    assertThat(report.lines().get(2).path("key").asString()).isEqualTo("A-3");
    JsonNode summary = report.lines().getLast().path("summary");
    assertThat(summary.path("separator").asString()).isEqualTo(";");
    assertThat(summary.path("outcomes").path("created").asInt()).isEqualTo(1);
  }
}
