package pep.catalog;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** promotion-service as this service meets it: an HTTP server that answers what a test tells it. */
public final class PromotionPeer {

  /** What reached the peer. */
  public record Asked(@Nullable String authorization, String body) {}

  private static final String NO_REBATES = "{\"rebates\":[],\"leftOut\":[]}";

  private final HttpServer server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String body = "{\"lines\":[]}";
  private volatile String rebates = NO_REBATES;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  private PromotionPeer(HttpServer server) {
    this.server = server;
  }

  static PromotionPeer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      PromotionPeer peer = new PromotionPeer(server);
      server.createContext("/api/offers/evaluate", peer::answer);
      server.createContext("/api/offers/expected", peer::expected);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return peer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Grants nothing from now on, and forgets what was asked. */
  public void reset() {
    answers(200, "{\"lines\":[]}");
    rebates = NO_REBATES;
    gate.countDown();
    asked.clear();
  }

  public void answers(int newStatus, String newBody) {
    this.status = newStatus;
    this.body = newBody;
  }

  /** What it expects rebates to bring. */
  public void expects(String newRebates) {
    this.rebates = newRebates;
  }

  /** Keeps every asker waiting until {@link #reset}. */
  public void hangs() {
    gate = new CountDownLatch(1);
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void expected(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    send(exchange, rebates);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(new Asked(exchange.getRequestHeaders().getFirst("Authorization"), request));
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    send(exchange, body);
  }

  private void send(HttpExchange exchange, String text) throws IOException {
    byte[] answer = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
