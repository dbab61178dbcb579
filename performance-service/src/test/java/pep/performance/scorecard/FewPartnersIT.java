package pep.performance.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

/**
 * Of two partners the middle between them tells either what the other sells: where there are few,
 * the comparison is the vendor's alone.
 */
@ServiceTest
class FewPartnersIT {

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void twoPartnersThatSell() {
    stage = new Stage(api, events);
    stage.knows("P1", "active", 1);
    stage.knows("P2", "active", 1);
    stage
        .staff()
        .with("Idempotency-Key", "both")
        .post(
            "/api/sales/intakes",
            "text/csv",
            Stage.csv(
                ",P1,X,1,100.00,GBP," + Stage.daysAgo(120) + ",",
                ",P2,X,1,731.00,GBP," + Stage.daysAgo(120) + ","))
        .expect(200);
    stage.untilRevenue("P1", "100.00");
    stage.untilRevenue("P2", "731.00");
  }

  @Test
  void aScorecardTellsAPartnerNothingOfTheOtherOne() {
    String path = "/api/scorecards/" + stage.partnerId("P1");
    for (Answer own :
        new Answer[] {
          stage.partner("P1").get("/api/my/scorecard"), stage.partner("P1").get(path)
        }) {
      assertThat(own.expect(200).json().path("cohort").isMissingNode()).isTrue();
    }
    Answer seen = stage.staff().get(path).expect(200);
    assertThat(seen.json().at("/cohort/members").asInt()).isEqualTo(2);
    assertThat(seen.text("cohort/medianRevenue12m/amount")).isEqualTo("415.50");
  }

  @Test
  void aDiagnosisTellsAPartnerNothingOfTheOtherOne() {
    String path = "/api/diagnoses/" + stage.partnerId("P1") + "/explain";
    Stage.until(() -> members(path) == 2);
    Answer seen = stage.staff().get(path).expect(200);
    assertThat(seen.json().at("/inputs/partner/everSold").asBoolean()).isTrue();

    Answer own = stage.partner("P1").get(path).expect(200);
    assertThat(own.json().at("/diagnosis/verdict").asString()).isNotBlank();
    assertThat(own.json().path("inputs").isMissingNode()).isTrue();
  }

  private int members(String path) {
    Answer answer = stage.staff().get(path);
    return answer.status() == 200 ? answer.json().at("/inputs/members").asInt() : 0;
  }
}
