package pep.performance.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import pep.performance.Stage;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.steps.Step;
import pep.platform.test.steps.Steps;

/** Wherever the summing up of batches fails, every line is counted, and that once. */
@ServiceTest
class ApplierFailuresIT {

  enum At {
    READ(steps -> steps.before(RollupStore.class, "take")),
    SUMS_WRITTEN(steps -> steps.after(RollupStore.class, "take")),
    PLACE_NOTED(steps -> steps.after(AppliedPlaces.class, "reached"));

    private final Function<Steps, Step> step;

    At(Function<Steps, Step> step) {
      this.step = step;
    }
  }

  @TestConfiguration
  static class Watched {

    @Bean
    static Steps steps() {
      return Steps.at(RollupStore.class, AppliedPlaces.class);
    }
  }

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Steps steps;
  private Stage stage;

  @BeforeEach
  void aPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @ParameterizedTest
  @EnumSource
  void everyLineIsCountedOnceWhereverTheWorkFails(At at) {
    Step failure = at.step.apply(steps).fails();
    sell("first", "3.00");
    failure.awaitReached();

    sell("second", "5.00");

    stage.untilRevenue("A", "8.00");
    Stage.until(
        () -> stage.staff().get("/api/overview").text("freshness/batchesWaiting").equals("0"));
    assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isEqualTo(2);
    assertThat(stage.staff().get("/api/overview").text("net/amount")).isEqualTo("8.00");
  }

  private void sell(String id, String price) {
    Map<String, Object> sale =
        Map.of(
            "source", "till",
            "externalId", id,
            "partnerCode", "A",
            "productCode", "P1",
            "quantity", "1",
            "unitPrice", price,
            "currency", "GBP",
            "soldAt", Stage.daysAgo(20));
    stage.staff().with("Idempotency-Key", id).post("/api/sales", sale).expect(201);
  }
}
