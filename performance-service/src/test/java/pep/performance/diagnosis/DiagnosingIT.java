package pep.performance.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.performance.diagnosis.verdict.DiagnosisPolicy;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class DiagnosingIT {

  private static final int PARTNERS = 14;

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Diagnosing diagnosing;
  @Autowired DiagnosisStore store;
  @Autowired JsonMapper mapper;
  private Stage stage;
  private Tenant tenant;

  @BeforeEach
  void aVendorWhosePartnersSellInMoreOrFewerMonths() {
    stage = new Stage(api, events);
    tenant = new Tenant(stage.vendorId());
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < PARTNERS; i++) {
      stage.knows("P" + i, "active", 1);
      for (int month = 0; month <= i % 11; month++) {
        rows.add(",P" + i + ",P1,1,33.33,GBP," + Stage.daysAgo(330 - 29 * month) + ",");
      }
    }
    stage
        .staff()
        .with("Idempotency-Key", "d")
        .post("/api/sales/intakes", "text/csv", Stage.csv(rows.toArray(String[]::new)))
        .expect(200);
    Stage.until(
        () -> {
          List<StoredDiagnosis> all = store.every(tenant);
          return all.size() == PARTNERS
              && all.stream().allMatch(each -> each.inputs().members() == PARTNERS);
        });
  }

  @Test
  void explainsWithWhatWasActedOnAndDecidesAgainExactlyAsItDecided() {
    for (StoredDiagnosis stored : store.every(tenant)) {
      Diagnosis again = DiagnosisPolicy.diagnose(stored.inputs());
      assertThat(mapper.writeValueAsString(again))
          .isEqualTo(mapper.writeValueAsString(stored.diagnosis()));
      String path = "/api/diagnoses/" + stored.partnerId();
      assertThat(stage.staff().get(path + "/explain").expect(200).json().path("diagnosis"))
          .isEqualTo(mapper.readTree(mapper.writeValueAsString(stored.diagnosis())));
      assertThat(stage.staff().get(path).expect(200).text("asOf"))
          .isEqualTo(stored.inputs().at().toString());
    }
  }

  @Test
  void tellsADiagnosisAgainOnlyWhenItComesToSomethingElse() {
    List<StoredDiagnosis> before = store.every(tenant);
    diagnosing.all(tenant);
    diagnosing.all(tenant);
    List<StoredDiagnosis> after = store.every(tenant);
    assertThat(after)
        .extracting(StoredDiagnosis::partnerId, StoredDiagnosis::version, StoredDiagnosis::toldAt)
        .containsExactlyInAnyOrderElementsOf(
            before.stream()
                .map(
                    each ->
                        org.assertj.core.groups.Tuple.tuple(
                            each.partnerId(), each.version(), each.toldAt()))
                .toList());
    assertThat(after.getFirst().inputs().at()).isAfter(before.getFirst().inputs().at());
  }

  @Test
  void saysThatAPartnerNeverSoldAndTellsNothingOfAnotherOne() {
    stage.knows("Z", "active", 1);
    String path = "/api/diagnoses/" + stage.partnerId("Z");
    Stage.until(() -> stage.staff().get(path).status() == 200);
    Answer found = stage.staff().get(path).expect(200);
    assertThat(found.text("verdict")).isEqualTo("never_sold");
    assertThat(found.text("missingStep")).isEqualTo("sale");
    stage
        .partner("P1")
        .get("/api/diagnoses/" + stage.partnerId("P2") + "/explain")
        .expectProblem(404, "not-found");
  }

  @Test
  void neverSoldIsWhoseOnlySaleWasVoided() {
    stage.knows("Z", "active", 1);
    String row = ",Z,P1,1,33.33,GBP," + Stage.daysAgo(2) + ",";
    Answer intake =
        stage
            .staff()
            .with("Idempotency-Key", "z")
            .post("/api/sales/intakes", "text/csv", Stage.csv(row));
    String path = "/api/diagnoses/" + stage.partnerId("Z");
    Stage.until(() -> says(path, "too_new"));
    String taken = "/api/sales/intakes/" + intake.expect(200).text("id");
    stage.staff().post(taken + "/void", Map.of("reason", "sent by mistake")).expect(202);
    Stage.until(() -> says(path, "never_sold"));
  }

  private boolean says(String path, String verdict) {
    Answer answer = stage.staff().get(path);
    return answer.status() == 200 && answer.text("verdict").equals(verdict);
  }

  @Test
  void saysNothingOfAPartnerWhileItIsOutOfBusinessAndIsCarefulWhenItIsBack() {
    stage.knows("Z", "active", 1);
    String path = "/api/diagnoses/" + stage.partnerId("Z");
    Stage.until(() -> stage.staff().get(path).status() == 200);
    stage.tells("Z", "suspended", 2);
    Stage.until(() -> stage.staff().get(path).status() == 404);
    String listed = "/api/diagnoses?partnerId=" + stage.partnerId("Z");
    assertThat(stage.staff().get(listed).expect(200).json().path("items")).isEmpty();
    Stage.until(
        () ->
            stage.staff().get("/api/overview/diagnoses").expect(200).json().path("partners").asInt()
                == PARTNERS);
    stage.tellsOfReturn("Z", 3, Instant.now().minus(Duration.ofDays(40)), Instant.now());
    Stage.until(() -> stage.staff().get(path).status() == 200);
    Answer back = stage.staff().get(path).expect(200);
    assertThat(back.text("verdict")).isEqualTo("too_new");
    assertThat(back.text("confidence")).isEqualTo("none");
    assertThat(back.json().path("daysActive").asInt()).isZero();
  }

  @Test
  void listsTheChannelByWhatItsDiagnosesComeTo() {
    stage.knows("Z", "active", 1);
    Stage.until(() -> stage.staff().get("/api/diagnoses/" + stage.partnerId("Z")).status() == 200);
    JsonNode idle = stage.staff().get("/api/diagnoses?verdict=never_sold").expect(200).json();
    assertThat(idle.path("items"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.path("partnerCode").asString()).isEqualTo("Z");
              assertThat(each.path("diagnosis").path("verdict").asString()).isEqualTo("never_sold");
            });
    JsonNode all =
        stage.staff().get("/api/diagnoses?sort=-soldPerMonth&limit=500").expect(200).json();
    assertThat(all.path("items"))
        .hasSize(PARTNERS + 1)
        .extracting(each -> soldPerMonth(each.path("diagnosis")))
        .isSortedAccordingTo(Comparator.reverseOrder());
    JsonNode summary = stage.staff().get("/api/overview/diagnoses").expect(200).json();
    assertThat(summary.path("partners").asLong()).isEqualTo(PARTNERS + 1);
    for (JsonNode each : summary.path("verdicts")) {
      assertThat(each.path("partners").asInt())
          .isEqualTo(
              stage
                  .staff()
                  .get("/api/diagnoses?verdict=" + each.path("verdict").asString())
                  .expect(200)
                  .json()
                  .path("items")
                  .size());
    }
    stage.partner("P1").get("/api/diagnoses").expectProblem(403, "forbidden");
  }

  private static BigDecimal soldPerMonth(JsonNode diagnosis) {
    JsonNode sold = diagnosis.path("soldPerMonth");
    return sold.isObject() ? sold.path("amount").asDecimal() : BigDecimal.ZERO;
  }
}
