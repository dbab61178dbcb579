package pep.performance.salespolicy;

import static org.assertj.core.api.Assertions.assertThat;

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
class SalesPolicyIT {

  private static final String POLICY = "/api/sales/policy";

  @Autowired Api api;
  @Autowired Events events;
  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @Test
  void refusesWhatIsOlderThanTheFirstDayThatTheVendorSets() {
    Answer usual = stage.staff().get(POLICY).expect(200);
    assertThat(usual.text("version")).isEqualTo("0");
    assertThat(usual.text("firstDay")).isEqualTo("1980-01-01");
    stage.staff().put(POLICY, policy(Stage.daysAgo(15))).expect(200);
    Answer taken =
        stage
            .staff()
            .with("Idempotency-Key", "k")
            .post("/api/sales/intakes", "text/csv", Stage.csv(row(10), row(20)))
            .expect(200);
    assertThat(taken.text("outcomes/accepted")).isEqualTo("1");
    assertThat(taken.text("reasons/sold-before-first-day")).isEqualTo("1");
    stage.untilRevenue("A", "2.00");
  }

  @Test
  void isChangedOnItsVersionOnlyAndTellsWhoDidIt() {
    stage.staff().put(POLICY, policy("2020-01-01")).expect(200);
    stage
        .staff()
        .with("If-Match", "\"7\"")
        .put(POLICY, policy("2021-01-01"))
        .expectProblem(412, "precondition-failed");
    stage.staff().with("If-Match", "\"1\"").put(POLICY, policy("2021-01-01")).expect(200);
    Stage.until(
        () -> stage.staff().get(POLICY + "/history").expect(200).json().path("items").size() == 2);
    assertThat(stage.other().get(POLICY).text("firstDay")).isEqualTo("1980-01-01");
  }

  private static Map<String, Object> policy(String firstDay) {
    return Map.of("firstDay", firstDay, "doubtfulReturns", "hold");
  }

  private static String row(int daysAgo) {
    return ",A,P1,1,2.00,GBP," + Stage.daysAgo(daysAgo) + ",";
  }
}
