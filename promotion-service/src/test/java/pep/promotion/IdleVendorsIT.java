package pep.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
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
    becomesIdle();
    Map<String, StoreCommands.Asked> ofOne = whenIdle();
    for (int more = 0; more < 5; more++) {
      becomesIdle();
    }
    assertThat(whenIdle()).isEqualTo(ofOne);
  }

  private void becomesIdle() {
    Market market = new Market(api, events);
    market.activePartner("p1");
    String rebate = market.publish("CAPPED", Market.cappedRebate("10", "100.00"));
    market.sales(List.of(Market.line("s1", "p1", "sale", "10.00", null)));
    market.awaitOwed(rebate, "1.00");
  }

  /** What is asked when nothing that was changed is new and all that was called for is done. */
  private Map<String, StoreCommands.Asked> whenIdle() {
    mongo
        .getCollection("promotions")
        .updateMany(Filters.empty(), Updates.set("changedAt", LONG_AGO));
    patiently()
        .until(
            () ->
                mongo.getCollection("books").countDocuments(Filters.exists("dueSince")) == 0
                    && mongo.getCollection("arrivals").countDocuments() == 0);
    background.forEach(BackgroundWork::stop);
    patiently().until(() -> asked().equals(asked()));
    Map<String, StoreCommands.Asked> asked = asked();
    goOn();
    return asked;
  }

  private static ConditionFactory patiently() {
    return Awaitility.await().atMost(Duration.ofSeconds(30));
  }

  private Map<String, StoreCommands.Asked> asked() {
    Map<String, StoreCommands.Asked> asked = new TreeMap<>(commands.ofRounds(background));
    asked.put(
        "pep.accrual.held", commands.of(() -> meters.get("pep.accrual.held").gauge().value()));
    return asked;
  }
}
