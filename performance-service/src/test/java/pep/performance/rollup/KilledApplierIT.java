package pep.performance.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.performance.Stage;
import pep.performance.intake.CountedBatches;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

@ServiceTest
class KilledApplierIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired RollupLoop loop;
  @Autowired RollupStore store;
  @Autowired CountedBatches counted;

  @AfterEach
  void goOn() {
    if (!loop.isRunning()) {
      loop.start();
    }
  }

  @Test
  void countsOnceWhatWasSummedUpBeforeItsPlaceWasNoted() {
    Stage stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    loop.stop();
    String[] rows = new String[2_300];
    Arrays.fill(rows, ",A,P1,1,1.00,GBP," + Stage.daysAgo(20) + ",");
    stage
        .staff()
        .with("Idempotency-Key", "k")
        .post("/api/sales/intakes", "text/csv", Stage.csv(rows))
        .expect(200);
    Tenant tenant = new Tenant(stage.vendorId());
    List<BatchDeltas> killed =
        counted.after(tenant, 0, 0, 2).stream()
            .map(
                batch ->
                    BatchDeltas.of(batch.sequence(), batch.lines(), ZoneId.of("Europe/London")))
            .toList();
    store.take(tenant, 0, killed);
    assertThat(stage.staff().get("/api/overview").text("freshness/batchesWaiting")).isEqualTo("3");
    loop.start();
    stage.untilRevenue("A", "2300.00");
    Stage.until(
        () -> stage.staff().get("/api/overview").text("freshness/batchesWaiting").equals("0"));
    assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isEqualTo(2_300);
    assertThat(stage.staff().get("/api/overview").text("net/amount")).isEqualTo("2300.00");
  }

  @Test
  void sumsUpMoreBatchesThanItReadsAtOnce() {
    Stage stage = new Stage(api, events);
    stage.knows("A", "active", 1);
    loop.stop();
    for (int i = 1; i <= 45; i++) {
      Map<String, Object> sale =
          Map.of(
              "source", "till",
              "externalId", "s" + i,
              "partnerCode", "A",
              "productCode", "P1",
              "quantity", "1",
              "unitPrice", "1.00",
              "currency", "GBP",
              "soldAt", Stage.daysAgo(20));
      stage.staff().with("Idempotency-Key", "k" + i).post("/api/sales", sale).expect(201);
    }
    assertThat(stage.staff().get("/api/overview").text("freshness/batchesWaiting")).isEqualTo("45");
    loop.start();
    stage.untilRevenue("A", "45.00");
    assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isEqualTo(45);
  }
}
