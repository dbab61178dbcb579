package pep.catalog;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** performance-service as this service meets it: it tells how many lines were sold of a product. */
public final class SalesPeer {

  private final HttpServer server;
  private final Map<String, Integer> lines = new ConcurrentHashMap<>();
  private volatile int status = 200;

  private SalesPeer(HttpServer server) {
    this.server = server;
  }

  static SalesPeer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      SalesPeer peer = new SalesPeer(server);
      server.createContext("/api/rollups", peer::answer);
      server.start();
      return peer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Nothing is sold. */
  public void reset() {
    lines.clear();
    status = 200;
  }

  /** None that count where all were voided. */
  public void sold(String productCode, int linesThatCount) {
    lines.put(productCode, linesThatCount);
  }

  public void answers(int newStatus) {
    status = newStatus;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getQuery();
    String items =
        lines.entrySet().stream()
            .filter(each -> asked.contains(each.getKey()))
            .map(each -> "{\"key\":\"%s\",\"lines\":%d}".formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining(","));
    byte[] answer = "{\"items\":[%s]}".formatted(items).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
