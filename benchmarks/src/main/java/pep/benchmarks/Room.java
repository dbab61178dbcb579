package pep.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import pep.platform.test.RealServers;

/**
 * A service in this process, on the real servers, with a database and a virtual host of its own
 * that {@link #close} removes. Data may be laid into the database before the service starts.
 */
public final class Room implements AutoCloseable {

  private static final int KEY_BYTES = 32;

  private final RealServers.Room room;
  private final MongoClient client;
  private @Nullable ConfigurableApplicationContext service;

  /** A database and a virtual host; nothing runs yet. */
  public Room(String name) {
    this.room = RealServers.get().room("bench_" + name);
    this.client = MongoClients.create(room.mongoUri());
  }

  public MongoDatabase database() {
    return client.getDatabase(room.database());
  }

  /** Where the virtual host is. */
  public String amqpUri() {
    return room.amqpUri();
  }

  /**
   * Starts the service; its migrations run first, so indexes are there when it returns.
   *
   * @param application its main class
   * @param folder where its settings lie
   * @param more configurations beside its own
   */
  public ConfigurableApplicationContext start(
      Class<?> application, String folder, Class<?>... more) {
    Map<String, Object> settings = new HashMap<>(room.properties());
    settings.put("spring.config.location", "file:" + folder + "/");
    settings.put("server.port", "0");
    settings.put("pep.encryption-key", Base64.getEncoder().encodeToString(new byte[KEY_BYTES]));
    settings.put("logging.level.root", "ERROR");
    // PerfTest brings exporters along that would want to be set up.
    settings.put("management.defaults.metrics.export.enabled", "false");
    String[] arguments =
        settings.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    ConfigurableApplicationContext started =
        new SpringApplicationBuilder(application)
            .sources(more)
            .registerShutdownHook(false)
            .run(arguments);
    service = started;
    return started;
  }

  @Override
  public void close() {
    if (service != null) {
      service.close();
    }
    database().drop();
    client.close();
    RealServers.get().drop(room);
  }
}
