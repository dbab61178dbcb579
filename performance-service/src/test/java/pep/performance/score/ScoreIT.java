package pep.performance.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import tools.jackson.databind.JsonNode;

@ServiceTest
class ScoreIT {

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void aPartnerThatSellsAHundredAMonth() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    List<String> rows = new ArrayList<>();
    for (int month = 0; month < 8; month++) {
      rows.add(",A,X,1,100.00,GBP," + Stage.daysAgo(2 + 30 * month) + ",");
    }
    stage
        .staff()
        .with("Idempotency-Key", "s")
        .post("/api/sales/intakes", "text/csv", Stage.csv(rows.toArray(String[]::new)))
        .expect(200);
    stage.untilRevenue("A", "800.00");
  }

  @Test
  void scoresByTheVendorsTargetsAndShowsAPartnerItsOwn() {
    assertThat(own().path("rulesVersion").asInt()).isZero();
    assertThat(own().has("score")).isFalse();
    assertThat(stage.staff().get("/api/score-rules/proposal").expect(200).json().path("items"))
        .as("too few to go by")
        .isEmpty();
    save(target("revenue_12m", 3, 1600), target("growth_12m", 1, 1)).expect(200);
    JsonNode found = own();
    assertThat(found.path("score").decimalValue()).isEqualByComparingTo("0.5");
    assertThat(found.path("knownWeight").decimalValue()).isEqualByComparingTo("0.75");
    assertThat(found.at("/measures/1").has("actual")).isFalse();
    assertThat(found.at("/forecast/months").asInt()).isBetween(6, 7);
    assertThat(new BigDecimal(found.at("/forecast/nextThreeMonths/amount").asString()))
        .isBetween(new BigDecimal("200"), new BigDecimal("400"));
    stage.partner("B").get("/api/scores/" + stage.partnerId("A")).expectProblem(404, "not-found");
  }

  @Test
  void refusesTwoTargetsForOneMeasureAndAGoalOfNothing() {
    save(target("outlets", 3, 1), target("outlets", 1, 2))
        .expectFieldError("targets[1].measure", "repeated-code");
    save(target("outlets", 3, 0)).expect(400);
    assertThat(stage.staff().get("/api/score-rules/history").json().path("items")).isEmpty();
  }

  @SafeVarargs
  private Answer save(Map<String, Object>... targets) {
    return stage.staff().put("/api/score-rules", Map.of("targets", List.of(targets)));
  }

  private static Map<String, Object> target(String measure, int weight, int goal) {
    return Map.of("measure", measure, "weight", weight, "goal", goal);
  }

  private JsonNode own() {
    return stage.partner("A").get("/api/my/score").expect(200).json();
  }
}
