package pep.performance.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
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
}
