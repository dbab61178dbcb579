package pep.platform.test;

import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.rabbitmq.RabbitMQContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A real MongoDB and a real RabbitMQ: those that {@code PEP_MONGODB_URI}, {@code PEP_AMQP_URI} and
 * {@code PEP_AMQP_MANAGEMENT_URI} name, else containers. One pair serves the whole build; each
 * application context gets a database and a virtual host of its own.
 */
public final class RealServers {

  private static final String MONGO_IMAGE = env("PEP_MONGODB_IMAGE", "mongo:8");
  private static final String RABBIT_IMAGE = env("PEP_RABBITMQ_IMAGE", "rabbitmq:4-management");

  private static @Nullable RealServers shared;

  private final String mongoUri;
  private final URI amqp;
  private final URI management;

  private RealServers(String mongoUri, URI amqp, URI management) {
    this.mongoUri = mongoUri;
    this.amqp = amqp;
    this.management = management;
  }

  public static synchronized RealServers get() {
    if (shared == null) {
      shared = System.getenv("PEP_MONGODB_URI") == null ? containers() : named();
    }
    return shared;
  }

  private static RealServers named() {
    return new RealServers(
        required("PEP_MONGODB_URI"),
        URI.create(required("PEP_AMQP_URI")),
        URI.create(required("PEP_AMQP_MANAGEMENT_URI")));
  }

  private static RealServers containers() {
    MongoDBContainer mongo =
        new MongoDBContainer(DockerImageName.parse(MONGO_IMAGE).asCompatibleSubstituteFor("mongo"))
            .withReplicaSet();
    RabbitMQContainer rabbit =
        new RabbitMQContainer(
            DockerImageName.parse(RABBIT_IMAGE).asCompatibleSubstituteFor("rabbitmq"));
    start(mongo);
    start(rabbit);
    String login = rabbit.getAdminUsername() + ":" + rabbit.getAdminPassword() + "@";
    return new RealServers(
        mongo.getConnectionString(),
        URI.create("amqp://" + login + rabbit.getHost() + ":" + rabbit.getAmqpPort()),
        URI.create("http://" + login + rabbit.getHost() + ":" + rabbit.getHttpPort()));
  }

  /**
   * On loopback only, and kept for the next module of the build where Testcontainers is allowed to
   * reuse containers; whoever allows it ends them by their label.
   */
  private static void start(GenericContainer<?> container) {
    container
        .withLabel("pep.test", env("PEP_TEST_RUN", "by-hand"))
        .withReuse(true)
        .withCreateContainerCmdModifier(
            command ->
                Objects.requireNonNull(command.getHostConfig())
                    .withPortBindings(
                        Arrays.stream(Objects.requireNonNull(command.getExposedPorts()))
                            .map(port -> new PortBinding(Binding.bindIp("127.0.0.1"), port))
                            .toList()))
        .start();
  }

  /** A database and a virtual host that nobody else uses. */
  public record Room(String database, String amqpUri, String mongoUri) {

    public Map<String, String> properties() {
      return Map.of(
          "spring.mongodb.uri", mongoUri,
          "spring.mongodb.database", database,
          "spring.rabbitmq.addresses", amqpUri);
    }
  }

  public Room room(String service) {
    String name = "t_" + service + "_" + UUID.randomUUID().toString().substring(0, 8);
    createVirtualHost(name);
    String base =
        amqp.getScheme()
            + "://"
            + amqp.getRawUserInfo()
            + "@"
            + amqp.getAuthority().substring(amqp.getAuthority().indexOf('@') + 1);
    return new Room(name, base + "/" + name, mongoUri);
  }

  private void createVirtualHost(String name) {
    String user = management.getUserInfo().split(":")[0];
    put("/api/vhosts/" + name, "{}");
    put(
        "/api/permissions/" + name + "/" + user,
        "{\"configure\":\".*\",\"write\":\".*\",\"read\":\".*\"}");
  }

  /** Removes a virtual host with its queues. */
  public void drop(Room room) {
    send("DELETE", "/api/vhosts/" + room.database(), "");
  }

  private void put(String path, String body) {
    int status = send("PUT", path, body);
    if (status >= 300) {
      throw new IllegalStateException("RabbitMQ management answered " + status + " to " + path);
    }
  }

  private int send(String method, String path, String body) {
    String login =
        Base64.getEncoder()
            .encodeToString(management.getUserInfo().getBytes(StandardCharsets.UTF_8));
    URI uri = URI.create("http://" + management.getHost() + ":" + management.getPort() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Basic " + login)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new IllegalStateException("RabbitMQ management does not answer at " + management, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String required(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException(
          name + " is not set; ./pep test sets it, or unset PEP_MONGODB_URI to use containers");
    }
    return value;
  }

  private static String env(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : value;
  }
}
