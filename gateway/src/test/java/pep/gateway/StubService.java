package pep.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A service on a real socket that answers as a test says and remembers what it was asked. */
public final class StubService implements AutoCloseable {

  /** What arrived; header names in lower case. */
  public record Asked(String method, String path, Map<String, List<String>> headers, String body) {

    public @Nullable String header(String name) {
      List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
      return values == null ? null : String.join(", ", values);
    }
  }

  /** What goes back. */
  public record Told(int status, String type, String body, Map<String, String> headers) {

    public static Told json(String body) {
      return new Told(200, "application/json", body, Map.of());
    }

    public static Told problem(int status, String body) {
      return new Told(status, "application/problem+json", body, Map.of());
    }

    public Told with(String header, String value) {
      Map<String, String> all = new TreeMap<>(headers);
      all.put(header, value);
      return new Told(status, type, body, all);
    }
  }

  private final Semaphore arrivals = new Semaphore(0);
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final int port;
  private HttpServer server;
  private volatile Function<Asked, Told> behaviour = it -> Told.json("{}");

  public StubService() {
    this.server = start(0);
    this.port = server.getAddress().getPort();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public List<Asked> asked() {
    return asked;
  }

  public Asked last() {
    return asked.getLast();
  }

  /** One permit for each body whose first byte has arrived since the last {@link #answer}. */
  public Semaphore arrivals() {
    return arrivals;
  }

  /** From now on answers like this; forgets what it was asked. */
  public void answer(Function<Asked, Told> behaviour) {
    this.behaviour = behaviour;
    asked.clear();
    arrivals.drainPermits();
  }

  /** Goes away: connections are refused. */
  public void stop() {
    server.stop(0);
  }

  /** Comes back at the same port. */
  public void restart() {
    server = start(port);
  }

  @Override
  public void close() {
    stop();
  }

  private HttpServer start(int port) {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
      started.createContext("/", this::handle);
      started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      started.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, List<String>> headers = new TreeMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
      String body = read(exchange.getRequestBody());
      Asked question =
          new Asked(
              exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
      asked.add(question);
      Told told = behaviour.apply(question);
      byte[] bytes = told.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", told.type());
      told.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      boolean empty = bytes.length == 0 || question.method().equals("HEAD");
      exchange.sendResponseHeaders(told.status(), empty ? -1 : bytes.length);
      if (!empty) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private String read(InputStream body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    int first = body.read();
    if (first >= 0) {
      bytes.write(first);
      arrivals.release();
      body.transferTo(bytes);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
