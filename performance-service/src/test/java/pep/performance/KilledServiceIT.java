package pep.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.background.BackgroundWork;
import pep.platform.events.Envelope;
import pep.platform.outbox.OutboxRelay;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

/** What is stored when a process is killed is all that the next one has. */
@ServiceTest
class KilledServiceIT {

  private static final int LINES = 2_300;

  @Autowired Api api;
  @Autowired Events events;
  @Autowired List<BackgroundWork> background;
  @Autowired OutboxRelay relay;
  private Stage stage;

  @BeforeEach
  void aVendorWithAPartner() {
    stage = new Stage(api, events);
    stage.knows("A", "active", 1);
  }

  @AfterEach
  void goOn() {
    start();
  }

  @Test
  void catchesUpAtStartWithBatchesThatWereStoredAndNothingElse() {
    Tap tap = events.tap("sales.recorded.v1", "partner.figures.changed.v1");
    background.forEach(BackgroundWork::stop);
    relay.stop();
    String[] rows = new String[LINES];
    Arrays.fill(rows, ",A,P1,1,1.00,GBP," + Stage.daysAgo(20) + ",");
    stage
        .staff()
        .with("Idempotency-Key", "k")
        .post("/api/sales/intakes", "text/csv", Stage.csv(rows))
        .expect(200);
    assertThat(stage.staff().get("/api/overview").text("freshness/batchesWaiting")).isEqualTo("3");
    assertThat(stage.scorecard("A").at("/figures/lines").asInt()).isZero();
    Instant completed =
        Instant.parse(stage.staff().get("/api/sales/intakes").text("items/0/completedAt"));
    for (String figures :
        List.of("/api/scorecards/" + stage.partnerId("A"), "/api/overview", "/api/concentration")) {
      assertThat(Instant.parse(stage.staff().get(figures).expect(200).text("asOf")))
          .as("what %s is complete up to", figures)
          .isBefore(completed);
    }
    assertThat(tap.heard()).noneMatch(this::isOwn);
    start();
    stage.untilRevenue("A", "2300.00");
    tap.await(each -> isOwn(each) && each.type().equals("partner.figures.changed.v1"));
    Stage.until(() -> linesTold(tap) == LINES);
    assertThat(stage.staff().get("/api/overview").text("freshness/batchesWaiting")).isEqualTo("0");
    assertThat(Instant.parse(stage.scorecard("A").path("asOf").asString())).isAfter(completed);
  }

  private void start() {
    background.stream().filter(each -> !each.isRunning()).forEach(BackgroundWork::start);
    if (!relay.isRunning()) {
      relay.start();
    }
  }

  private int linesTold(Tap tap) {
    return tap.heard().stream()
        .filter(each -> isOwn(each) && each.type().equals("sales.recorded.v1"))
        .mapToInt(each -> each.data().path("lines").size())
        .sum();
  }

  private boolean isOwn(Envelope each) {
    return each.vendorid().equals(stage.vendorId());
  }
}
