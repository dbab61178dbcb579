package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.RealServers;
import pep.platform.test.Tunnel;
import pep.sample.thing.Thing;
import pep.sample.thing.messaging.ThingListeners;

/** A service starts with its servers absent, says what it lacks, and heals by itself. */
class OutagesIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final RealServers.Room room = RealServers.get().room("outages");
  private final URI amqp = URI.create(room.amqpUri());
  private final URI mongo = URI.create(room.mongoUri());
  private final Tunnel toMongo = new Tunnel(mongo.getHost(), mongo.getPort());
  private final Tunnel toBroker = new Tunnel(amqp.getHost(), amqp.getPort());
  private ConfigurableApplicationContext service;

  @AfterEach
  void stop() {
    if (service != null) {
      service.close();
    }
    toMongo.close();
    toBroker.close();
    RealServers.get().drop(room);
  }

  @Test
  void startsWithoutItsServersAndHeals() {
    start();

    assertThat(health("liveness").statusCode()).isEqualTo(200);
    assertThat(health("readiness").statusCode()).isEqualTo(503);
    await("readiness", "MongoDB does not answer");

    toMongo.open();
    awaitStatus(200);
    await("readiness", "\"status\":\"DEGRADED\"");
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    Thing kept = create(tenant, "kept while the broker was away");

    toBroker.open();
    awaitKnown(tenant, kept);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(health("readiness").body()).doesNotContain("DEGRADED"));

    toBroker.cut();
    Thing second = create(tenant, "kept again");
    await("readiness", "\"status\":\"DEGRADED\"");
    toBroker.open();
    awaitKnown(tenant, second);

    toMongo.cut();
    awaitStatus(503);
    assertThat(health("readiness").body()).as("one outage, told once").doesNotContain("DEGRADED");
    toMongo.open();
    awaitStatus(200);
    awaitKnown(tenant, create(tenant, "after all"));
  }

  private void start() {
    String mongoUri =
        "mongodb://127.0.0.1:"
            + toMongo.port()
            + "/?directConnection=true&serverSelectionTimeoutMS=1000&connectTimeoutMS=1000";
    service =
        new SpringApplicationBuilder(SampleApplication.class)
            .run(
                "--server.port=0",
                "--spring.mongodb.uri=" + mongoUri,
                "--spring.mongodb.database=" + room.database(),
                "--spring.rabbitmq.addresses=amqp://"
                    + amqp.getUserInfo()
                    + "@127.0.0.1:"
                    + toBroker.port()
                    + amqp.getPath());
  }

  private Thing create(Tenant tenant, String name) {
    Creation creation = Creation.random();
    @SuppressWarnings("unchecked")
    AggregateStore<Thing> things = service.getBean(AggregateStore.class);
    return things.create(
        new Thing(tenant, creation.id("thg"), name, service.getBean(Clock.class).instant()),
        creation,
        Cause.ofClock("test"));
  }

  private void awaitKnown(Tenant tenant, Thing thing) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(40))
        .ignoreExceptions()
        .until(
            () ->
                service.getBean(ThingListeners.class).known().find(tenant, thing.id()).isPresent());
  }

  private void await(String group, String part) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(health(group).body()).contains(part));
  }

  private void awaitStatus(int status) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(health("readiness").statusCode()).isEqualTo(status));
  }

  private HttpResponse<String> health(String group) {
    String port = service.getEnvironment().getRequiredProperty("local.server.port");
    URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/" + group);
    try {
      return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
