package pep.platform.test.steps;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import pep.platform.readiness.Readiness;
import pep.platform.test.CallerConfiguration;
import pep.platform.test.RealServers;

/**
 * Instances of one service, as many as a test starts, on one database and one broker that nobody
 * else uses. What rivals decide, and what is left when one of them ends, shows only there.
 */
public final class Instances implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /**
   * A transaction that is open when its process ends holds what it wrote until the server ends it.
   */
  private static final Document SHORT_TRANSACTIONS =
      new Document("setParameter", 1).append("transactionLifetimeLimitSeconds", 10);

  private final Class<?> application;
  private final @Nullable Clock clock;
  private final RealServers.Room room;
  private final List<Instance> started = new ArrayList<>();

  public Instances(Class<?> application) {
    this(application, null);
  }

  /**
   * @param clock of all instances; null for the machine's
   */
  public Instances(Class<?> application, @Nullable Clock clock) {
    this.application = application;
    this.clock = clock;
    this.room = RealServers.get().room("many");
    try (MongoClient client = MongoClients.create(room.mongoUri())) {
      client.getDatabase("admin").runCommand(SHORT_TRANSACTIONS);
    }
  }

  /** One more instance, once it is ready. */
  public Instance start(String... settings) {
    return start(Steps.at(), settings);
  }

  /**
   * One more instance, once it is ready.
   *
   * @param settings such as {@code pep.webhook.sweep=50ms}
   */
  public Instance start(Steps steps, String... settings) {
    List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
    Map<String, String> servers = room.properties();
    servers.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    List.of(settings).forEach(each -> arguments.add("--" + each));
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(application, CallerConfiguration.class)
            .initializers(
                (ApplicationContextInitializer<GenericApplicationContext>)
                    fresh -> register(fresh, steps))
            .run(arguments.toArray(String[]::new));
    Instance instance = new Instance(context);
    started.add(instance);
    Awaitility.await().atMost(LIMIT).until(() -> instance.bean(Readiness.class).isReady());
    return instance;
  }

  private void register(GenericApplicationContext fresh, Steps steps) {
    fresh.registerBean(Steps.class, () -> steps);
    Clock shared = clock;
    if (shared != null) {
      fresh.registerBean(Clock.class, () -> shared);
    }
  }

  /** Ends all instances and leaves nothing of them on the servers. */
  @Override
  public void close() {
    started.forEach(Instance::close);
    started.forEach(Instance::end);
    try (MongoClient client = MongoClients.create(room.mongoUri())) {
      client.getDatabase(room.database()).drop();
    }
    RealServers.get().drop(room);
  }
}
