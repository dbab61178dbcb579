package pep.performance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;
import pep.platform.background.BackgroundWork;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.StoreCommands;

/** Loops ask the store what is due and not who exists: vendors without work cost nothing. */
@ServiceTest
@TestPropertySource(properties = "pep.test.alone=idle-vendors")
class IdleVendorsIT {

  private static final Date LONG_AGO = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

  @Autowired Api api;
  @Autowired Events events;
  @Autowired List<BackgroundWork> background;
  @Autowired MongoTemplate mongo;
  @Autowired MeterRegistry meters;
  @Autowired StoreCommands commands;

  @AfterEach
  void goOn() {
    background.stream().filter(each -> !each.isRunning()).forEach(BackgroundWork::start);
  }

  @Test
  void loopsAndGaugesAskTheSameHoweverManyVendorsHaveNothingToDo() {
    becomesIdle("A");
    Map<String, StoreCommands.Asked> ofOne = whenIdle();
    for (String code : List.of("B", "C", "D", "E", "F")) {
      becomesIdle(code);
    }
    assertThat(whenIdle()).isEqualTo(ofOne);
  }

  private void becomesIdle(String partner) {
    Stage stage = new Stage(api, events);
    stage.knows(partner, "active", 1);
    stage
        .staff()
        .with("Idempotency-Key", "k")
        .post(
            "/api/sales/intakes",
            "text/csv",
            Stage.csv("," + partner + ",P1,1,1.00,GBP," + Stage.daysAgo(20) + ","))
        .expect(200);
    stage.untilRevenue(partner, "1.00");
  }

  /** What is asked when nothing that was stored is new and all that was called for is done. */
  private Map<String, StoreCommands.Asked> whenIdle() {
    mongo.getCollection("sales.batches").updateMany(Filters.empty(), Updates.set("at", LONG_AGO));
    Awaitility.await()
        .until(
            () ->
                mongo.getCollection("partner.figures").countDocuments(Filters.exists("markedAt"))
                    == 0);
    background.forEach(BackgroundWork::stop);
    Awaitility.await().until(() -> asked().equals(asked()));
    Map<String, StoreCommands.Asked> asked = asked();
    goOn();
    return asked;
  }

  private Map<String, StoreCommands.Asked> asked() {
    Map<String, StoreCommands.Asked> asked = new TreeMap<>(commands.ofRounds(background));
    for (String gauge : List.of("pep.sales.held", "pep.sales.waiting")) {
      asked.put(gauge, commands.of(() -> meters.get(gauge).gauge().value()));
    }
    return asked;
  }
}
