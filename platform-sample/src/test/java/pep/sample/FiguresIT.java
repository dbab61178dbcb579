package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Envelope;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Contracts;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tap;

/** What operators watch, and the trace that leads from a request to its events. */
@ServiceTest
class FiguresIT {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired MongoTemplate mongo;
  @Autowired OutboxRelay relay;

  @Test
  void tellsWhatWaitsInOutboxesAndQueuesAndWhatWasParked() {
    assertThat(figures())
        .contains("pep_outbox_depth", "pep_outbox_oldest_age_seconds")
        .contains("pep_queue_depth{queue=\"pep.sample.0\"}", "queue=\"pep.sample.resend\"")
        .contains("pep_parked", "pep_unroutable");
  }

  /** Whoever loads the file is warned by figures that are there. */
  @Test
  void theAlertRulesNameFiguresThatAreTold() throws IOException {
    Path rules = Contracts.root().resolveSibling("docs/operations/alerts.yml");
    Set<String> named =
        Pattern.compile("pep_[a-z_]+")
            .matcher(Files.readString(rules))
            .results()
            .map(MatchResult::group)
            .filter(name -> !name.startsWith("pep_webhook"))
            .collect(Collectors.toSet());

    assertThat(named).contains("pep_consumer_lag_seconds");
    // Told while somebody waits.
    named.remove("pep_consumer_lag_seconds");
    assertThat(figures()).contains(named);
  }

  /** What another instance is to tell waits for it, and grows old. */
  @Test
  void tellsHowLongTheOldestEntryHasWaited() {
    String id = "waiting_" + UUID.randomUUID();
    mongo
        .getCollection("leases")
        .insertOne(
            new Document("_id", "outbox/" + id)
                .append("holder", "another")
                .append("fence", 1L)
                .append("until", Date.from(Instant.now().plus(Duration.ofHours(1)))));
    mongo
        .getCollection(id)
        .insertOne(
            new Document("_id", id)
                .append("vendorId", "ven_waiting")
                .append("version", 1L)
                .append(
                    "outbox",
                    List.of(
                        new Document("id", id)
                            .append("type", "thing.done.v1")
                            .append("subject", id)
                            .append("at", new Date(0))
                            .append("body", "{}"))));
    try {
      relay.watch(id);
      assertThat(figure("pep_outbox_depth")).isGreaterThanOrEqualTo(1);
      assertThat(figure("pep_outbox_oldest_age_seconds")).isGreaterThan(1_000_000_000);
    } finally {
      mongo.getCollection(id).deleteOne(new Document("_id", id));
    }
  }

  @Test
  void carriesTheTraceAndTheRequestsIdIntoTheEvents() {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    Tap tap = events.tap("thing.changed.v1");

    Answer created =
        api.vendor(tenant.vendorId(), "things:write")
            .with("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
            .with("X-Request-Id", "request-of-the-caller")
            .post("/api/things", Map.of("name", "traced"))
            .expect(201);

    assertThat(created.header("X-Request-Id")).isEqualTo("request-of-the-caller");
    Envelope told = tap.await(each -> each.subject().equals(created.text("id")));
    assertThat(told.correlationid()).isEqualTo("request-of-the-caller");
    assertThat(told.traceparent())
        .startsWith("00-" + TRACE + "-")
        .doesNotContain("00f067aa0ba902b7");
    assertThat(told.cause().traceparent()).as("what follows from it").isEqualTo(told.traceparent());
  }

  @Test
  void tellsWhichMethodAndFormWouldBeRight() {
    Api vendor = api.vendor("ven_1", "things:write");
    assertThat(vendor.get("/api/things").expectProblem(405, "method-not-allowed").text("detail"))
        .contains("POST");
    assertThat(
            vendor
                .post("/api/things", "text/plain", "a thing")
                .expectProblem(415, "unsupported-media-type")
                .text("detail"))
        .contains("application/json");
  }

  private String figures() {
    return api.get("/actuator/prometheus").expect(200).body();
  }

  private double figure(String name) {
    return figures()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
