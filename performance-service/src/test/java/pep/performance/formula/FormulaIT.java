package pep.performance.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
class FormulaIT {

  @Autowired Api api;
  @Autowired Events events;

  private Stage stage;

  @BeforeEach
  void twoPartnersOfWhomOneSells() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    stage.knows("B", "active", 1);
    stage
        .staff()
        .with("Idempotency-Key", "s")
        .post(
            "/api/sales/intakes",
            "text/csv",
            Stage.csv(
                ",A,X,1,300.00,GBP," + Stage.daysAgo(2) + ",",
                ",A,X,1,100.00,GBP," + Stage.daysAgo(70) + ","))
        .expect(200);
    stage.untilRevenue("A", "400.00");
  }

  @Test
  void evaluatesForEveryPartnerAndSaysWhereItDividesByZero() {
    Answer saved =
        save(
                formula("per-month", "revenue12m / monthsSelling"),
                formula("certified", "100 * certifications"))
            .expect(200);
    assertThat(saved.json().at("/formulas/0/unit").asString()).isEqualTo("GBP/month");
    Stage.until(() -> values("").size() == 4);
    Stage.until(() -> values("&code=per-month&outcome=known").size() == 1);
    JsonNode known = values("&code=per-month&outcome=known").get(0);
    assertThat(known.path("partnerCode").asString()).isEqualTo("A");
    assertThat(known.path("value").decimalValue()).isEqualByComparingTo("200");
    JsonNode none = values("&code=per-month&outcome=divides_by_zero").get(0);
    assertThat(none.path("partnerCode").asString()).isEqualTo("B");
    assertThat(none.has("value")).isFalse();
    assertThat(values("&code=certified&outcome=known").size()).isEqualTo(2);
  }

  @Test
  void evaluatesAgainWhatWasChangedAndDropsWhatIsNoMore() {
    String first =
        save(formula("x", "revenue12m"), formula("y", "lines")).expect(200).header("ETag");
    Stage.until(() -> values("&sort=-value").size() == 4);
    Api again = stage.staff().with("If-Match", first);
    again
        .put("/api/formulas", Map.of("formulas", List.of(formula("x", "revenue12m - revenue3m"))))
        .expect(200);
    again.put("/api/formulas", Map.of("formulas", List.of())).expect(412);
    Stage.until(
        () ->
            values("&sort=-value").size() == 2
                && values("&sort=-value").get(0).path("value").asInt() == 0);
    Stage.until(() -> stage.staff().get("/api/formulas/history").json().path("items").size() == 2);
  }

  @Test
  void triesWithoutKeepingAnything() {
    Answer tried =
        stage
            .staff()
            .post("/api/formulas/dry-run", formula("x", "revenue12m / monthsSelling"))
            .expect(200);
    assertThat(tried.text("unit")).isEqualTo("GBP/month");
    assertThat(tried.json().path("partners").path("known").asInt()).isEqualTo(1);
    assertThat(tried.json().path("partners").path("divides_by_zero").asInt()).isEqualTo(1);
    assertThat(tried.json().path("sample")).hasSize(2);
    assertThat(values("").size()).isZero();
    assertThat(stage.staff().get("/api/formulas/variables").json().at("/items/0/unit").asString())
        .isEqualTo("GBP");
  }

  @Test
  void refusesWhatIsWrongAtTheCharacterAndWhoMayNotSee() {
    Answer refused =
        save(
            formula("x", "revenue12m + monthsActive"),
            formula("x", "revenue13m * 2"),
            formula("z", "partnerType"));
    refused.expectProblem(400, "formulas-invalid");
    refused.expectFieldError("formulas[0].expression", "units-differ");
    refused.expectFieldError("formulas[1].code", "repeated-code");
    refused.expectFieldError("formulas[1].expression", "unknown-name");
    refused.expectFieldError("formulas[2].expression", "rule-invalid");
    assertThat(refused.json().at("/errors/0/column").asInt()).isEqualTo(12);
    stage.partner("A").get("/api/formulas").expectProblem(403, "forbidden");
    stage.partner("A").get("/api/formula-values").expectProblem(403, "forbidden");
    save(formula("x", "lines")).expect(200);
    Stage.until(() -> values("").size() == 2);
    Stage other = new Stage(api, events);
    assertThat(other.staff().get("/api/formula-values").json().path("items")).isEmpty();
  }

  private JsonNode values(String query) {
    return stage
        .staff()
        .get("/api/formula-values?limit=50" + query)
        .expect(200)
        .json()
        .path("items");
  }

  @SafeVarargs
  private Answer save(Map<String, Object>... formulas) {
    return stage.staff().put("/api/formulas", Map.of("formulas", Arrays.asList(formulas)));
  }

  private static Map<String, Object> formula(String code, String expression) {
    return Map.of("code", code, "name", "Formula " + code, "expression", expression);
  }
}
